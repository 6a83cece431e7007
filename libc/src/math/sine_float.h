// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// sinf() and cosf(), in double: its 53 bits leave so much room that the first terms of the series
// are good enough between -pi/4 and pi/4 (what is left out is less than 2^-36 of the result), and
// nothing depends on a branch that an argument decides.
#pragma once

#include <math.h>
#include <stdint.h>

#include "math/widen.h"
#if __has_include("math/fused.h")
#include "math/fused.h"
#else
namespace cloudlibc {
inline bool has_fused() { return false; }
float fused_sinf(float x);
float fused_cosf(float x);
}  // namespace cloudlibc
#endif

extern "C" int __rem_pio2f(float x, double *rest);

namespace cloudlibc {
// Local to the file: there is one that is compiled for other processors.
namespace {

// x = quadrant * pi/2 + rest.
struct Angle {
  double rest;
  int quadrant;
};

// A function of its own, as a variable that has an address costs all callers.
[[gnu::noinline, maybe_unused]] inline Angle reduce_large(float x) {
  double rest;
  const int quadrant = __rem_pio2f(x, &rest);
  return {rest, quadrant};
}

// From 2^28 on.
[[maybe_unused]] inline bool is_large(float x) { return !(fabsf(x) < 0x1p28f); }

inline Angle reduce(double angle) {
  constexpr double kQuartersPerRadian = 0x1.45f306dc9c883p-1;
  // The first 25 bits of pi/2, so that multiples of them are exact, and the rest.
  constexpr double kHigh = 0x1.921fb5p0, kLow = 0x1.110b4611a6263p-26,
                   kEighth = 0x1.921fb54442d18p-1;
  // Adding this leaves the nearest integer, if that is how sums are rounded.
  constexpr double kIntegers = 0x1.8p52;
  const double shifted = angle * kQuartersPerRadian + kIntegers;
  // Which stands in the last bits then.
  auto quadrant = static_cast<int>(__builtin_bit_cast(uint64_t, shifted));
  double quarters = shifted - kIntegers;
  double rest = angle - quarters * kHigh - quarters * kLow;
  // Otherwise the integer may be a neighbour.
  if (fabs(rest) > kEighth) [[unlikely]] {
    const int more = rest < 0 ? -1 : 1;
    quadrant += more;
    quarters += more;
    rest = angle - quarters * kHigh - quarters * kLow;
  }
  return {rest, quadrant};
}

// The sine of an angle, without a jump: the quadrant's lowest bit chooses between the two series,
// the next one the sign. Both have the form a + b * p(z), so that only one is computed.
inline float sine(Angle angle) {
  static constexpr double kSeries[2][6] = {
      {-1.0 / 6, 1.0 / 120, -1.0 / 5040, 1.0 / 362880, -1.0 / 39916800, 1.0 / 6227020800},
      {-1.0 / 2, 1.0 / 24, -1.0 / 720, 1.0 / 40320, -1.0 / 3628800, 1.0 / 479001600}};
  const auto quadrant = static_cast<uint64_t>(angle.quadrant);
  const double *p = kSeries[quadrant & 1];
  const double x = angle.rest, z = x * x, z2 = z * z;
  // x or one, with the sign.
  constexpr uint64_t kOne = __builtin_bit_cast(uint64_t, 1.0);
  const auto x_bits = __builtin_bit_cast(uint64_t, x);
  const uint64_t start = (x_bits ^ ((x_bits ^ kOne) & -(quadrant & 1))) ^ (quadrant & 2) << 62;
  const auto a = __builtin_bit_cast(double, start);
  const double series =
      ((p[0] + z * p[1]) + z2 * (p[2] + z * p[3])) + (z2 * z2) * (p[4] + z * p[5]);
  return static_cast<float>(a + a * z * series);
}

[[maybe_unused]] inline float cosine(Angle angle) {
  ++angle.quadrant;
  return sine(angle);
}

}  // namespace
}  // namespace cloudlibc
