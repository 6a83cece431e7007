// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <math.h>

// musl's, under this name.
extern "C" long double __musl_atanhl(long double);

long double atanhl(long double x) {
  // musl's divides by 1 - x, which is -0 here where numbers are rounded down, and ends with NaN.
  if (x == 1 || x == -1) {
    volatile long double zero = 0;
    return x / zero;
  }
  return __musl_atanhl(x);
}
