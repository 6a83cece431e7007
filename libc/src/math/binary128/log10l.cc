// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double log10l(long double x) {
  if (isnan(x) || x == HUGE_VALL)
    return x + x;
  if (x == 0)
    return -1 / fabsl(x);
  if (x < 0)
    return (x - x) / 0.0L;
  const Scaled log = logarithm(take_apart(x));
  return put_together(multiply(log.value, kLog10E), log.exponent);
}
