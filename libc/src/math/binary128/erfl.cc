// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double erfl(long double x) {
  if (isnan(x) || x == 0)
    return x + x;
  const long double size = fabsl(x);
  if (size > 9)
    return copysignl(isinf(x) ? 1 : 1 - 0x1p-120L, x);
  const Fixed number = to_fixed(size);
  if (size >= kErfTail)
    return copysignl(put_together(kOne - absolute(erf_tail(number))), x);
  const Scaled factor = take_apart(size);
  return copysignl(put_together(multiply(erf_over_x(number), factor.value), factor.exponent), x);
}

long double erfcl(long double x) {
  if (isnan(x))
    return x + x;
  if (x < -9)
    return isinf(x) ? 2 : 2 - 0x1p-120L;
  if (x > 107)
    return isinf(x) ? 0 : underflow(false);
  if (fabsl(x) < 0x1p-120L)
    return 1 - x;
  const Fixed number = to_fixed(fabsl(x));
  if (fabsl(x) < kErfTail) {
    const Fixed erf = multiply(erf_over_x(number), number);
    return put_together(x < 0 ? kOne + erf : kOne - erf);
  }
  const Scaled tail = erf_tail(number);
  return x < 0 ? put_together(kOne * 2 - absolute(tail)) : put_together(tail);
}
