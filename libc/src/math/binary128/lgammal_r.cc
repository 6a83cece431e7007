// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

namespace {

// Near its zeros, d away: first terms of the series, of which the factor d is exact.
long double near_one(long double d) {
  constexpr long double kEuler = 0.5772156649015328606065120900824024310L;
  constexpr long double kHalfZeta2 = 0.8224670334241132182362075833230125946L;
  constexpr long double kThirdZeta3 = 0.4006856343865314284665793871704833303L;
  return d * (d * (kHalfZeta2 - d * kThirdZeta3) - kEuler);
}

long double near_two(long double d) {
  constexpr long double kOneMinusEuler = 0.4227843350984671393934879099175975690L;
  constexpr long double kHalfZeta2MinusOne = 0.3224670334241132182362075833230125946L;
  constexpr long double kThirdZeta3MinusOne = 0.0673523010531980951332460538371499970L;
  return d * (kOneMinusEuler + d * (kHalfZeta2MinusOne - d * kThirdZeta3MinusOne));
}

long double of_positive(long double x) {
  if (x == 1 || x == 2)
    return 0;
  if (fabsl(x - 1) < 0x1p-45L)
    return near_one(x - 1);
  if (fabsl(x - 2) < 0x1p-45L)
    return near_two(x - 2);
  return put_together(log_gamma(take_apart(x)));
}

}  // namespace

long double lgammal_r(long double x, int *sign) {
  *sign = 1;
  if (isnan(x) || isinf(x))
    return x * x;
  if (x == 0) {
    *sign = signbit(x) ? -1 : 1;
    return 1 / fabsl(x);
  }
  if (x > 0)
    return of_positive(x);
  if (truncl(x) == x)  // Divided at run time, which raises the exception.
    return 1 / fabsl(x - x);
  // Γ(x) Γ(-x) = -π / (x sin πx)
  const long double sine = sine_of_pi_times(x);
  *sign = sine > 0 ? 1 : -1;
  if (x > -0x1p-120L)
    return -logl(-x);
  return logl(0x1.921fb54442d18469898cc51701b8p1L / fabsl(x * sine)) - of_positive(-x);
}
