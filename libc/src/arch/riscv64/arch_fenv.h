// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The floating-point environment of RISC-V, all of it in fcsr: five bits of exceptions, in the
// opposite order to <fenv.h>'s, and above them the rounding mode: nearest, towards zero, down, up.
#pragma once

#include <fenv.h>
#include <stdint.h>

namespace fenv_arch {

struct State {
  uint32_t control;
};

inline constexpr State kDefault = {};

inline void load(const State &state) { asm volatile("fscsr %0" ::"r"(uint64_t{state.control})); }

inline State save() {
  uint64_t control;
  asm volatile("frcsr %0" : "=r"(control));
  return {static_cast<uint32_t>(control)};
}

struct Flag {
  int exception;
  uint32_t bit;
};
inline constexpr Flag kFlags[] = {
    {FE_INEXACT, 1}, {FE_UNDERFLOW, 2}, {FE_OVERFLOW, 4}, {FE_DIVBYZERO, 8}, {FE_INVALID, 16}};

inline uint32_t to_flags(int exceptions) {
  uint32_t flags = 0;
  for (const Flag &flag : kFlags)
    flags |= (exceptions & flag.exception) != 0 ? flag.bit : 0;
  return flags;
}

inline int exceptions(const State &state) {
  int result = 0;
  for (const Flag &flag : kFlags)
    result |= (state.control & flag.bit) != 0 ? flag.exception : 0;
  return result;
}

inline void set_exceptions(State &state, int set, int clear) {
  state.control = (state.control & ~to_flags(clear)) | to_flags(set);
}

inline constexpr int kModes[] = {FE_TONEAREST, FE_TOWARDZERO, FE_DOWNWARD, FE_UPWARD};

inline int rounding(const State &state) { return kModes[state.control >> 5 & 3]; }

inline void set_rounding(State &state, int mode) {
  uint32_t number = 0;
  while (kModes[number] != mode && number < 3)
    ++number;
  state.control = (state.control & ~(7u << 5)) | number << 5;
}

inline int current_exceptions() { return exceptions(save()); }
inline int current_rounding() { return rounding(save()); }

}  // namespace fenv_arch
