// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The floating-point environment of AArch64 (FPCR and FPSR). Its exceptions are those of <fenv.h>
// without the gap after the first, and the order of its rounding modes is nearest, up, down,
// towards zero.
#pragma once

#include <fenv.h>
#include <stdint.h>

namespace fenv_arch {

struct State {
  uint32_t control;
  uint32_t status;
};

inline constexpr State kDefault = {};

inline void load(const State &state) {
  asm volatile("msr fpcr, %0\n\tmsr fpsr, %1" ::"r"(uint64_t{state.control}),
               "r"(uint64_t{state.status}));
}

inline State save() {
  uint64_t control, status;
  asm volatile("mrs %0, fpcr\n\tmrs %1, fpsr" : "=r"(control), "=r"(status));
  return {static_cast<uint32_t>(control), static_cast<uint32_t>(status)};
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
  return static_cast<int>(swap_directions(state.control >> 22 & 3));
}

inline void set_rounding(State &state, int mode) {
  state.control = (state.control & ~(3u << 22)) | swap_directions(static_cast<uint32_t>(mode))
                                                      << 22;
}

inline int current_exceptions() { return exceptions(save()); }
inline int current_rounding() { return rounding(save()); }

}  // namespace fenv_arch
