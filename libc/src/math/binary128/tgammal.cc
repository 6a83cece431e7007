// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

namespace {

// Γ(x) for positive numbers.
Scaled gamma(const Scaled &x) {
  if (x.exponent >= 6)
    return exponential(absolute(log_gamma(x)));
  const GammaShift shift = shift_gamma(x);
  const Scaled large = exponential(absolute(log_gamma({shift.large, 0})));
  return {multiply(large.value, reciprocal(shift.product.value)),
          large.exponent - shift.product.exponent};
}

}  // namespace

long double tgammal(long double x) {
  if (isnan(x) || x == HUGE_VALL)
    return x + x;
  if (x == 0)
    return 1 / x;
  if (fabsl(x) < 0x1p-120L)
    return 1 / x;
  if (x > 1756)
    return overflow(false);
  if (x > 0)
    return put_together(gamma(take_apart(x)));
  if (truncl(x) == x)
    return (x - x) / 0.0L;
  // Γ(x) Γ(-x) = -π / (x sin πx)
  const long double sine = sine_of_pi_times(x);
  if (x < -1800)
    return underflow(sine < 0);
  const Scaled other = gamma(take_apart(x));
  const long double factor = put_together(reciprocal(other.value));
  return scalbnl(-0x1.921fb54442d18469898cc51701b8p1L / (x * sine) * factor, -other.exponent);
}
