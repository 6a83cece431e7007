// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double tanhl(long double x) {
  const long double size = fabsl(x);
  if (isnan(x) || x == 0)
    return x + x;
  if (size < 0x1p-30L)
    return x - x * x * x / 3;
  if (size >= 43)
    return copysignl(isinf(x) ? 1 : 1 - 0x1p-120L, x);
  const Fixed exponent = to_fixed(size);
  const Fixed up = absolute(exponential(exponent)), down = absolute(exponential(-exponent));
  return copysignl(put_together(multiply(up - down, reciprocal(up + down))), x);
}
