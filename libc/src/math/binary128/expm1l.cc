// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double expm1l(long double x) {
  if (isnan(x) || x == 0 || x == HUGE_VALL)
    return x + x;
  if (x > 11440)
    return overflow(false);
  if (x < -100)
    return isinf(x) ? -1 : 0x1p-120L - 1;
  if (fabsl(x) < 0x1p-60L)
    return x + x * x * 0.5L;
  const Scaled e = exponential(to_fixed(x));
  if (e.exponent < 0)
    return put_together(absolute(e) - kOne);
  // The one that is subtracted lies behind all digits of a large result.
  return put_together(e.value - absolute({kOne, -e.exponent}), e.exponent);
}
