// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The floating-point environment of i686 with SSE2: that of SSE (MXCSR), which computes float and
// double, and that of the x87 unit, which computes long double and returns values of all types.
// Both number exceptions and rounding modes alike.
#pragma once

#include <fenv.h>
#include <stdint.h>

namespace fenv_arch {

struct X87 {
  uint32_t control;
  uint32_t status;
  uint32_t tags;
  uint32_t pointers[4];
};

struct State {
  X87 x87;
  uint32_t mxcsr;
};

inline constexpr State kDefault = {{0x037f, 0, 0xffff, {}}, 0x1f80};

inline void load(const State &state) {
  asm volatile("fldenv %0" ::"m"(state.x87) : "memory");
  asm volatile("ldmxcsr %0" ::"m"(state.mxcsr));
}

// Storing the x87 environment masks its exceptions, so it is loaded again.
inline State save() {
  State state;
  asm volatile("fnstenv %0\n\tfldenv %0" : "+m"(state.x87)::"memory");
  asm volatile("stmxcsr %0" : "=m"(state.mxcsr));
  return state;
}

inline int exceptions(const State &state) {
  return static_cast<int>((state.x87.status | state.mxcsr) & FE_ALL_EXCEPT);
}

inline void set_exceptions(State &state, int set, int clear) {
  uint32_t keep = ~static_cast<uint32_t>(clear);
  state.x87.status &= keep;
  state.mxcsr = (state.mxcsr & keep) | static_cast<uint32_t>(set);
}

inline int rounding(const State &state) { return static_cast<int>(state.mxcsr >> 13 & 3); }

inline void set_rounding(State &state, int mode) {
  uint32_t bits = static_cast<uint32_t>(mode);
  state.mxcsr = (state.mxcsr & ~(3u << 13)) | bits << 13;
  state.x87.control = (state.x87.control & ~(3u << 10)) | bits << 10;
}

// Reading alone needs no store of the whole environment.
inline int current_exceptions() {
  uint16_t status;
  uint32_t mxcsr;
  asm volatile("fnstsw %0" : "=a"(status));
  asm volatile("stmxcsr %0" : "=m"(mxcsr));
  return static_cast<int>((status | mxcsr) & FE_ALL_EXCEPT);
}

inline int current_rounding() {
  uint32_t mxcsr;
  asm volatile("stmxcsr %0" : "=m"(mxcsr));
  return static_cast<int>(mxcsr >> 13 & 3);
}

}  // namespace fenv_arch
