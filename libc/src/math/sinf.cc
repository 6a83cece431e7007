// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "math/sine_float.h"

float sinf(float x) {
  // Keeps the sign of zero; what is too small for the series is its own sine.
  if (fabsf(x) < 0x1p-13f)
    return x == 0 ? x : static_cast<float>(x - x * 0x1p-30);
  return cloudlibc::sine(cloudlibc::reduce(x));
}
