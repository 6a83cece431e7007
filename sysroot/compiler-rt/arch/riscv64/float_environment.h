// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The floating-point environment of RISC-V, in fcsr: the direction of rounding and the exceptions.
// What the processor does by itself for double holds for long double too.
#pragma once

#include <stdint.h>

namespace binary128 {

enum class Rounding { kNearest = 0, kZero = 1, kDown = 2, kUp = 3 };

inline Rounding rounding() {
  uint64_t mode;
  asm volatile("frrm %0" : "=r"(mode));
  return static_cast<Rounding>(mode & 3);
}

enum Exception : unsigned {
  kInexact = 1,
  kUnderflow = 2,
  kOverflow = 4,
  kDivideByZero = 8,
  kInvalid = 16,
};

inline void raise(unsigned exceptions) {
  if (exceptions != 0)
    asm volatile("csrs fflags, %0" : : "r"(uint64_t{exceptions}));
}

}  // namespace binary128
