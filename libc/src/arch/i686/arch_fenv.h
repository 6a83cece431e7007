// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The floating-point environment of the x87 unit, which computes all types on this processor.
#pragma once

#include <fenv.h>
#include <stdint.h>

namespace fenv_arch {

struct State {
  uint32_t control;
  uint32_t status;
  uint32_t tags;
  uint32_t pointers[4];
};

inline constexpr State kDefault = {0x037f, 0, 0xffff, {}};

inline void load(const State &state) { asm volatile("fldenv %0" ::"m"(state) : "memory"); }

// Storing the environment masks its exceptions, so it is loaded again.
inline State save() {
  State state;
  asm volatile("fnstenv %0\n\tfldenv %0" : "+m"(state)::"memory");
  return state;
}

inline int exceptions(const State &state) { return static_cast<int>(state.status & FE_ALL_EXCEPT); }

inline void set_exceptions(State &state, int set, int clear) {
  state.status = (state.status & ~static_cast<uint32_t>(clear)) | static_cast<uint32_t>(set);
}

inline int rounding(const State &state) { return static_cast<int>(state.control >> 10 & 3); }

inline void set_rounding(State &state, int mode) {
  state.control = (state.control & ~(3u << 10)) | static_cast<uint32_t>(mode) << 10;
}

inline int current_exceptions() {
  uint16_t status;
  asm volatile("fnstsw %0" : "=a"(status));
  return status & FE_ALL_EXCEPT;
}

inline int current_rounding() {
  uint16_t control;
  asm volatile("fnstcw %0" : "=m"(control));
  return control >> 10 & 3;
}

}  // namespace fenv_arch
