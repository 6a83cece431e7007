// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The floating-point environment of VFP (FPSCR). Its exceptions are those of <fenv.h> without the
// gap after the first, and the order of its rounding modes is nearest, up, down, towards zero.
#pragma once

#include <fenv.h>
#include <stdint.h>

namespace fenv_arch {

struct State {
  uint32_t status;
};

inline constexpr State kDefault = {};

inline void load(const State &state) { asm volatile("vmsr fpscr, %0" ::"r"(state.status)); }

inline State save() {
  State state;
  asm volatile("vmrs %0, fpscr" : "=r"(state.status));
  return state;
}

inline uint32_t to_flags(int exceptions) {
  return static_cast<uint32_t>((exceptions & FE_INVALID) | (exceptions & ~FE_INVALID) >> 1);
}

inline int exceptions(const State &state) {
  int flags = static_cast<int>(state.status & 0x1f);
  return (flags & FE_INVALID) | (flags & ~FE_INVALID) << 1;
}

inline void set_exceptions(State &state, int set, int clear) {
  state.status = (state.status & ~to_flags(clear)) | to_flags(set);
}

// Swaps up and down; its own inverse.
inline uint32_t swap_directions(uint32_t mode) { return mode == 1 || mode == 2 ? 3 - mode : mode; }

inline int rounding(const State &state) {
  return static_cast<int>(swap_directions(state.status >> 22 & 3));
}

inline void set_rounding(State &state, int mode) {
  state.status = (state.status & ~(3u << 22)) | swap_directions(static_cast<uint32_t>(mode)) << 22;
}

inline int current_exceptions() { return exceptions(save()); }
inline int current_rounding() { return rounding(save()); }

}  // namespace fenv_arch
