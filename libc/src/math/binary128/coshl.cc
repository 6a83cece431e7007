// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double coshl(long double x) {
  const long double size = fabsl(x);
  if (isnan(x) || isinf(x))
    return size + size;
  if (size < 0x1p-60L)
    return 1 + size * size * 0.5L;
  if (size > 11440)
    return overflow(false);
  const Fixed exponent = to_fixed(size);
  Scaled result = exponential(exponent);
  // From here on e^-x is behind all digits.
  if (size < 43)
    result = {absolute(result) + absolute(exponential(-exponent)), 0};
  return put_together(result.value, result.exponent - 1);
}
