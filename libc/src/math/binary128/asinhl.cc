// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double asinhl(long double x) {
  const long double size = fabsl(x);
  if (isnan(x) || isinf(x) || x == 0)
    return x + x;
  if (size < 0x1p-30L)
    return x - x * x * x / 6;
  Scaled log;
  if (size < 0x1p31L) {
    const Fixed number = to_fixed(size);
    log = logarithm({number + square_root({kOne + multiply(number, number), 0}), 0});
  } else {
    // ln(x + √(x² + 1)) = ln 2x + 1/4x² - …
    log = logarithm(take_apart(size));
    log = {absolute(log) + kLn2 + (size < 0x1p70L ? to_fixed(0.25L / (x * x)) : Fixed()), 0};
  }
  return copysignl(put_together(log), x);
}
