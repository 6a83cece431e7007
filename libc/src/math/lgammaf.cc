// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

float lgammaf(float x) {
  // musl's divides by x - x, which is -0 where numbers are rounded down.
  if (x < 0 && isfinite(x) && truncf(x) == x) {
    volatile float zero = 0;
    return 1 / zero;
  }
  int sign;
  return lgammaf_r(x, &sign);
}
