// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

float lgammaf(float x) {
  int sign;
  return lgammaf_r(x, &sign);
}
