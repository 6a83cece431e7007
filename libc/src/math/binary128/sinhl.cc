// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double sinhl(long double x) {
  const long double size = fabsl(x);
  if (isnan(x) || isinf(x) || x == 0)
    return x + x;
  if (size < 0x1p-30L)
    return x + x * x * x / 6;
  if (size > 11440)
    return overflow(x < 0);
  const Fixed exponent = to_fixed(size);
  Scaled result = exponential(exponent);
  // From here on e^-x is behind all digits.
  if (size < 43)
    result = {absolute(result) - absolute(exponential(-exponent)), 0};
  return put_together(x < 0 ? -result.value : result.value, result.exponent - 1);
}
