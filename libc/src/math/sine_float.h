// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// sinf() and cosf(), in double: its 53 bits leave so much room that the first terms of the series
// are good enough between -pi/4 and pi/4 (what is left out is less than 2^-36 of the result), and
// nothing depends on a branch that an argument decides. musl's
// take nearly twice as long.
#pragma once

#include <math.h>
#include <stdint.h>

extern "C" int __rem_pio2f(float x, double *rest);

namespace cloudlibc {

// x = quadrant * pi/2 + rest.
struct Angle {
  double rest;
  int quadrant;
};

// A function of its own, as a variable that has an address costs all callers.
[[gnu::noinline]] inline Angle reduce_large(float x) {
  double rest;
  const int quadrant = __rem_pio2f(x, &rest);
  return {rest, quadrant};
}

inline Angle reduce(float x) {
  constexpr double kQuartersPerRadian = 0x1.45f306dc9c883p-1;
  // The first 25 bits of pi/2, so that multiples of them are exact, and the rest.
  constexpr double kHigh = 0x1.921fb5p0, kLow = 0x1.110b4611a6263p-26,
                   kEighth = 0x1.921fb54442d18p-1;
  // Adding this leaves the nearest integer, if that is how sums are rounded.
  constexpr double kIntegers = 0x1.8p52;
  if (!(fabsf(x) < 0x1p28f))
    return reduce_large(x);
  const double angle = static_cast<double>(x);
  double quarters = angle * kQuartersPerRadian + kIntegers - kIntegers;
  double rest = angle - quarters * kHigh - quarters * kLow;
  // Otherwise the integer may be a neighbour.
  if (fabs(rest) > kEighth) [[unlikely]] {
    quarters += rest < 0 ? -1 : 1;
    rest = angle - quarters * kHigh - quarters * kLow;
  }
  return {rest, static_cast<int>(quarters)};
}

// The sine of an angle, without a jump: the quadrant's lowest bit chooses between the two series,
// the next one the sign.
inline float sine(Angle angle) {
  const double x = angle.rest, z = x * x;
  const double s =
      x + x * z *
              (-1.0 / 6 +
               z * (1.0 / 120 + z * (-1.0 / 5040 + z * (1.0 / 362880 + z * (-1.0 / 39916800)))));
  const double c =
      1 + z * (-0.5 + z * (1.0 / 24 +
                           z * (-1.0 / 720 +
                                z * (1.0 / 40320 + z * (-1.0 / 3628800 + z * (1.0 / 479001600))))));
  const auto s_bits = __builtin_bit_cast(uint64_t, s), c_bits = __builtin_bit_cast(uint64_t, c);
  const auto quadrant = static_cast<uint64_t>(angle.quadrant);
  const uint64_t chosen = s_bits ^ ((s_bits ^ c_bits) & -(quadrant & 1));
  return static_cast<float>(__builtin_bit_cast(double, chosen ^ (quadrant & 2) << 62));
}

}  // namespace cloudlibc
