// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

double lgamma(double x) {
  // musl's divides by x - x, which is -0 where numbers are rounded down.
  if (x < 0 && isfinite(x) && trunc(x) == x) {
    volatile double zero = 0;
    return 1 / zero;
  }
  int sign;
  return lgamma_r(x, &sign);
}
