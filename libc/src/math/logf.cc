// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// In double, like sinf(): with x = 2^k m and s = (m - 1) / (m + 1), log(m) is 2 atanh(s), whose
// series of six terms is good to 2^-37 between the roots of 1/2 and 2. No table is needed.
#include <math.h>
#include <stdint.h>

#include "math/widen.h"

extern "C" float __math_divzerof(uint32_t sign);
extern "C" float __math_invalidf(float x);

float logf(float x) {
  constexpr uint32_t kInfinity = 0x7f800000;
  const auto bits = __builtin_bit_cast(uint32_t, x);
  // Zero, the negative ones, infinity and what is no number.
  if (bits - 1 >= kInfinity - 1) [[unlikely]] {
    if (x == 0)
      return __math_divzerof(1);
    return bits == kInfinity || x != x ? x + x : __math_invalidf(x);
  }
  if (bits == 0x3f800000) [[unlikely]]
    return 0;  // Exact, and not -0 when sums are rounded downward.
  const auto wide = __builtin_bit_cast(uint64_t, arch::widen(x));
  constexpr uint64_t kRootOfHalf = 0x3fe6a09e667f3bcd;
  const int64_t k = static_cast<int64_t>(wide - kRootOfHalf) >> 52;
  const auto m = __builtin_bit_cast(double, wide - (static_cast<uint64_t>(k) << 52));
  // k as a double: the last bits of this sum, as converting an integer waits for what was in the
  // register before.
  constexpr double kIntegers = 0x1.8p52;
  const double exponent = __builtin_bit_cast(double, __builtin_bit_cast(uint64_t, kIntegers) +
                                                         static_cast<uint64_t>(k)) -
                          kIntegers;
  const double s = (m - 1.0) / (m + 1.0), z = s * s, z2 = z * z;
  const double series = (1.0 / 3 + z * (1.0 / 5)) +
                        z2 * ((1.0 / 7 + z * (1.0 / 9)) + z2 * (1.0 / 11 + z * (1.0 / 13)));
  return static_cast<float>(exponent * 0x1.62e42fefa39efp-1 + (2.0 * s + 2.0 * s * z * series));
}
