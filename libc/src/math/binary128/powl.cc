// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

namespace {

enum class Parity { kNone, kOdd, kEven };

Parity parity(long double y) {
  if (fabsl(y) >= 0x1p113L)
    return Parity::kEven;
  if (truncl(y) != y)
    return Parity::kNone;
  return truncl(y / 2) * 2 == y ? Parity::kEven : Parity::kOdd;
}

long double power_of_zero(long double x, long double y, bool odd) {
  if (y > 0)
    return odd ? x : 0;
  return odd ? 1 / x : 1 / fabsl(x);
}

long double power_of_infinity(long double x, long double y, bool odd) {
  const long double size = y > 0 ? HUGE_VALL : 0;
  return x < 0 && odd ? -size : size;
}

// e^(y ln x) for finite positive x, other than 1, and finite y.
long double power(long double x, long double y, bool negative) {
  const Scaled log = logarithm(take_apart(x));
  const Scaled factor = take_apart(y);
  Fixed product = multiply(log.value, factor.value);
  const int exponent = log.exponent + factor.exponent;
  const bool large = (log.value > 0) == (y > 0);
  if (width(magnitude(product)) + exponent > kFraction + 14)
    return large ? overflow(negative) : underflow(negative);
  if (width(magnitude(product)) + exponent < kFraction - 120) {
    const long double one = large ? 1 + 0x1p-120L : 1 - 0x1p-120L;
    return negative ? -one : one;
  }
  product = absolute({y < 0 ? -product : product, exponent});
  const Scaled result = exponential(product);
  return put_together(negative ? -result.value : result.value, result.exponent);
}

}  // namespace

long double powl(long double x, long double y) {
  if (y == 0 || x == 1)
    return 1;
  if (isnan(x) || isnan(y))
    return x + y;
  if (isinf(y)) {
    if (fabsl(x) == 1)
      return 1;
    return (fabsl(x) > 1) == (y > 0) ? HUGE_VALL : 0;
  }
  const Parity kind = parity(y);
  const bool odd = kind == Parity::kOdd;
  if (x == 0)
    return power_of_zero(x, y, odd);
  if (isinf(x))
    return power_of_infinity(x, y, odd);
  if (x < 0 && kind == Parity::kNone)
    return (x - x) / 0.0L;
  if (x == -1)
    return odd ? -1 : 1;
  return power(fabsl(x), y, x < 0 && odd);
}
