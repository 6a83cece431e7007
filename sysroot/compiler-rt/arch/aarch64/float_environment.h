// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The floating-point environment of AArch64: the direction of rounding in FPCR, the exceptions in
// FPSR. What the processor does by itself for double holds for long double too.
#pragma once

#include <stdint.h>

namespace binary128 {

enum class Rounding { kNearest = 0, kUp = 1, kDown = 2, kZero = 3 };

inline Rounding rounding() {
  uint64_t control;
  asm volatile("mrs %0, fpcr" : "=r"(control));
  return static_cast<Rounding>(control >> 22 & 3);
}

enum Exception : unsigned {
  kInvalid = 1,
  kDivideByZero = 2,
  kOverflow = 4,
  kUnderflow = 8,
  kInexact = 16,
};

inline void raise(unsigned exceptions) {
  if (exceptions == 0)
    return;
  uint64_t status;
  asm volatile("mrs %0, fpsr" : "=r"(status));
  if ((~status & exceptions) != 0)
    asm volatile("msr fpsr, %0" : : "r"(status | exceptions));
}

}  // namespace binary128
