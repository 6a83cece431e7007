// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

long double lgammal(long double x) {
  int sign;
  return lgammal_r(x, &sign);
}
