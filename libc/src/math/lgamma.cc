// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

double lgamma(double x) {
  int sign;
  return lgamma_r(x, &sign);
}
