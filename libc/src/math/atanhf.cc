// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <math.h>

// musl's, under this name.
extern "C" float __musl_atanhf(float);

float atanhf(float x) {
  // musl's divides by 1 - x, which is -0 here where numbers are rounded down, and ends with NaN.
  if (x == 1 || x == -1) {
    volatile float zero = 0;
    return x / zero;
  }
  return __musl_atanhf(x);
}
