// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

long double lgammal(long double x) {
  // musl's result for x87's format is -0 here where numbers are rounded down.
  if (x == 1 || x == 2)
    return 0;
  // musl's divides by x - x, which is -0 where numbers are rounded down.
  if (x < 0 && isfinite(x) && truncl(x) == x) {
    volatile long double zero = 0;
    return 1 / zero;
  }
  int sign;
  return lgammal_r(x, &sign);
}
