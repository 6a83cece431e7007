// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The two ways to the error function.
#include "math/binary128/fixed.h"

namespace binary128 {

// erf x = 2x/√π · e^-x² · (1 + 2x²/3 + (2x²)²/(3·5) + …): all of one sign, so nothing is lost.
Fixed erf_over_x(Fixed x) {
  const Fixed square = multiply(x, x);
  Fixed term = kOne, sum = kOne;
  for (int n = 1; term > 1; ++n) {
    term = multiply(term, square + square) / (2 * n + 1);
    sum += term;
  }
  const Scaled factor = exponential(-square);
  // The sum is as large as the factor is small.
  const Fixed product = multiply(sum >> -factor.exponent, factor.value);
  return multiply(product, kInverseSqrtPi) << 1;
}

// e^-x²/√π · 1/(x + ½/(x + 1/(x + 1½/(x + …)))), from the bottom up.
Scaled erf_tail(Fixed x) {
  const auto integer = static_cast<int>((x >> kFraction).limb(0));
  Fixed fraction = x;
  for (int n = 280 / integer + 8; n >= 1; --n)
    fraction = x + (reciprocal(fraction) * n >> 1);
  const Scaled factor = exponential(-multiply(x, x));
  return {multiply(multiply(factor.value, kInverseSqrtPi), reciprocal(fraction)), factor.exponent};
}

}  // namespace binary128
