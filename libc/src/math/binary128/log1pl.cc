// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double log1pl(long double x) {
  if (isnan(x) || x == 0 || x == HUGE_VALL)
    return x + x;
  if (x <= -1) {
    // Divided at run time, which raises the exception.
    volatile long double zero = 0;
    return x == -1 ? -1 / zero : (x - x) / zero;
  }
  if (fabsl(x) < 0x1p-60L)
    return x - x * x * 0.5L;
  if (x < 0x1p62L)
    return put_together(logarithm({kOne + to_fixed(x), 0}));
  // ln(1+x) = ln x + 1/x - …, of which a few digits are enough.
  const Fixed log = absolute(logarithm(take_apart(x)));
  return put_together(log + (x < 0x1p120L ? to_fixed(1 / x) : Fixed()));
}
