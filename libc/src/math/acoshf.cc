// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <math.h>

// musl's, under this name.
extern "C" float __musl_acoshf(float);

float acoshf(float x) {
  // musl's begins with x - 1, which is -0 here where numbers are rounded down.
  return x == 1 ? 0 : __musl_acoshf(x);
}
