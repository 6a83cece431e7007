// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The exponential and the logarithm of fixed-point numbers, which everything else is made of.
#include <math.h>

#include "math/binary128/fixed.h"

namespace binary128 {
namespace {

// e^x - 1 = x + x²/2! + x³/3! + … for |x| < 2^-9.5: the 16th term is below 2^-196.
constexpr int kTerms = 15;
struct InverseFactorials {
  Fixed of[kTerms + 1];
  constexpr InverseFactorials() : of{} {
    of[0] = kOne;
    for (int i = 1; i <= kTerms; ++i)
      of[i] = of[i - 1] / i;
  }
};
constexpr InverseFactorials kInverseFactorials;

// (1 + e)² = 1 + (2e + e²), done so many times that x may be 2^8 times as large.
constexpr int kSquarings = 8;

constexpr Fixed kSqrt2 = fixed(0x1, 0x6a09e667f3bcc908, 0, 0);

// ln x for x from ½ to 2: the logarithm in double precision, and that of how far it is off.
Fixed logarithm_near_one(Fixed x) {
  const double rough =
      log(static_cast<double>(static_cast<int64_t>((x >> (kFraction - 52)).limb(0))) * 0x1p-52);
  const Fixed start = to_fixed(static_cast<long double>(rough));
  const Fixed d = multiply(x, absolute(exponential(-start))) - kOne;
  const Fixed square = multiply(d, d);
  return start + d - (square >> 1) + multiply(square, d) / 3;
}

// ln(1+d) for |d| < 2^-30, divided by d.
Fixed logarithm_over_distance(Fixed d) {
  Fixed sum = kOne / 7;
  for (int i = 6; i >= 1; --i)
    sum = kOne / i - multiply(sum, d);
  return sum;
}

}  // namespace

Scaled exponential(Fixed x) {
  // The nearest multiple of ln 2, from 32 digits after the point.
  constexpr auto kLog2EShort = static_cast<int64_t>((kLog2E >> (kFraction - 60)).limb(0));
  const auto rough = static_cast<int64_t>((x >> (kFraction - 32)).limb(0));
  const auto multiple = static_cast<int>(
      (static_cast<__int128>(rough) * kLog2EShort + (static_cast<__int128>(1) << 91)) >> 92);
  const Fixed rest = (x - kLn2 * multiple) >> kSquarings;
  Fixed sum = kInverseFactorials.of[kTerms];
  for (int i = kTerms - 1; i >= 1; --i)
    sum = kInverseFactorials.of[i] + multiply(sum, rest);
  Fixed e = multiply(sum, rest);
  for (int i = 0; i < kSquarings; ++i)
    e = e + e + multiply(e, e);
  return {kOne + e, multiple};
}

Scaled logarithm(const Scaled &x) {
  Scaled number = normalize(x);
  if (number.value > kSqrt2) {
    number.value = number.value >> 1;
    ++number.exponent;
  }
  const Fixed distance = number.value - kOne;
  if (number.exponent != 0 || width(magnitude(distance)) > kFraction - 30)
    return {logarithm_near_one(number.value) + kLn2 * number.exponent, 0};
  if (distance == 0)
    return {};
  const Scaled size = normalize({magnitude(distance), 0});
  const Fixed value = multiply(size.value, logarithm_over_distance(distance));
  return {distance < 0 ? -value : value, size.exponent};
}

}  // namespace binary128
