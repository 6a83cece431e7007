// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double log2l(long double x) {
  if (isnan(x) || x == HUGE_VALL)
    return x + x;
  if (x == 0)
    return -1 / fabsl(x);
  if (x < 0)
    return (x - x) / 0.0L;
  const Scaled number = take_apart(x);
  if (number.value == kOne)
    return number.exponent;
  // From ½ to 2 the logarithm may be small, and the exponent takes part in it.
  const bool near_one = number.exponent == 0 || number.exponent == -1;
  const Scaled log = logarithm({number.value, near_one ? number.exponent : 0});
  const Scaled result = {multiply(log.value, kLog2E), log.exponent};
  if (near_one)
    return put_together(result);
  return put_together(absolute(result) + (Fixed(number.exponent) << kFraction));
}
