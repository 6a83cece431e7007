// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double acoshl(long double x) {
  if (isnan(x) || x == HUGE_VALL)
    return x + x;
  if (x < 1)
    return (x - x) / 0.0L;
  if (x == 1)
    return 0;
  if (x < 0x1p31L) {
    // x - 1 is exact, and √((x-1)(x+1)) keeps its digits when that is tiny.
    const Fixed distance = to_fixed(x) - kOne;
    const Scaled factor = normalize({distance, 0});
    const Fixed root = square_root({multiply(factor.value, distance + kOne * 2), factor.exponent});
    return put_together(logarithm({kOne + distance + root, 0}));
  }
  // ln(x + √(x² - 1)) = ln 2x - 1/4x² - …
  const Fixed log = absolute(logarithm(take_apart(x))) + kLn2;
  return put_together(log - (x < 0x1p70L ? to_fixed(0.25L / (x * x)) : Fixed()));
}
