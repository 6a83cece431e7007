// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// tan() with fused multiplication, which makes the rests of products cheap.
//
// x is i * pi/64 + r, so that tan(x) comes from the tangent of a multiple of pi/64, of which there
// is a table, and from tan(r), of which five terms are enough: t + u / 1 - t * u. In every other
// quadrant it is the reciprocal of that with the other sign. Numerator and denominator are sums of
// two numbers each, and the quotient is mended by what is left of the division; so the result is
// off by little more than half a unit, and nothing depends on a branch that an argument decides.
#pragma once

#include <stdint.h>

namespace cloudlibc {
// Local to the file: there is one that is compiled for other processors.
namespace {

// The tangent of i * pi/64 for i from -16 to 15, in two parts.
constexpr double kTangents[32][2] = {
    {-0x1p+0, 0},
    {-0x1.d00cbc7384d2ep-1, -0x1.8dcad85e60fbep-56},
    {-0x1.a43002ae4285p-1, 0x1.a6db80fe796fep-56},
    {-0x1.7bb99ed2990cfp-1, 0x1.aa7538e44e996p-55},
    {-0x1.561b82ab7f99p-1, -0x1.7a8c52172b675p-55},
    {-0x1.32e1889047ffdp-1, 0x1.10b4421e6a4f8p-55},
    {-0x1.11ab7190834ecp-1, 0x1.e564bcd1e635dp-55},
    {-0x1.e450e0d273e7ap-2, -0x1.41522f15e53c5p-56},
    {-0x1.a827999fcef32p-2, -0x1.08b2fb1366ea9p-56},
    {-0x1.6e649f7d78649p-2, -0x1.78e945dc3913cp-57},
    {-0x1.36a08355c63dcp-2, 0x1.d704d1bfdb6e8p-57},
    {-0x1.007fa758626aep-2, -0x1.5a6d6c3c8b6a7p-57},
    {-0x1.975f5e0553158p-3, -0x1.ef5d367441946p-61},
    {-0x1.2fcac73a6064p-3, -0x1.2cfb5a746f62cp-58},
    {-0x1.936bb8c5b2da2p-4, -0x1.87d054f689d7ap-58},
    {-0x1.927278a3b1162p-5, -0x1.ada13ceebab9dp-64},
    {0, 0},
    {0x1.927278a3b1162p-5, 0x1.ada13ceebab9dp-64},
    {0x1.936bb8c5b2da2p-4, 0x1.87d054f689d7ap-58},
    {0x1.2fcac73a6064p-3, 0x1.2cfb5a746f62cp-58},
    {0x1.975f5e0553158p-3, 0x1.ef5d367441946p-61},
    {0x1.007fa758626aep-2, 0x1.5a6d6c3c8b6a7p-57},
    {0x1.36a08355c63dcp-2, -0x1.d704d1bfdb6e8p-57},
    {0x1.6e649f7d78649p-2, 0x1.78e945dc3913cp-57},
    {0x1.a827999fcef32p-2, 0x1.08b2fb1366ea9p-56},
    {0x1.e450e0d273e7ap-2, 0x1.41522f15e53c5p-56},
    {0x1.11ab7190834ecp-1, -0x1.e564bcd1e635dp-55},
    {0x1.32e1889047ffdp-1, -0x1.10b4421e6a4f8p-55},
    {0x1.561b82ab7f99p-1, 0x1.7a8c52172b675p-55},
    {0x1.7bb99ed2990cfp-1, -0x1.aa7538e44e996p-55},
    {0x1.a43002ae4285p-1, -0x1.a6db80fe796fep-56},
    {0x1.d00cbc7384d2ep-1, 0x1.8dcad85e60fbep-56},
};

// x is what is left of an angle, in two parts, when steps of pi/64 are taken away. `step` counts
// them, modulo 64, with 16 more, so that its last five bits are a place in the table.
struct Rest {
  double r, rest;
  uint32_t step;
};

// pi/64. Multiples of the first two parts are subtracted exactly, or what is subtracted from is so
// much larger that the rounding's error can be had.
constexpr double kHigh = 0x1.921fb54442d18p-5, kMiddle = 0x1.1a6263p-59,
                 kLow = 0x1.8a2e03707344ap-86;

// The nearest in every rounding mode, which is one instruction.
[[gnu::always_inline]] inline double steps_of(double x) {
  constexpr double kStepsPerRadian = 0x1.45f306dc9c883p4;
  return __builtin_roundeven(x * kStepsPerRadian);
}

// From 2^-27, below which x is its own tangent, to 2^19. A multiple of the first part of pi/64 is
// then subtracted without a rounding: what is left has no bits below those of that part.
[[maybe_unused]] bool is_medium(double x) {
  constexpr uint64_t kFrom = uint64_t{0x3ff - 27} << 52, kTo = uint64_t{0x3ff + 19} << 52;
  const uint64_t magnitude = __builtin_bit_cast(uint64_t, x) & (~uint64_t{0} >> 1);
  return magnitude - kFrom < kTo - kFrom;
}

// Of such an x that isn't negative.
[[gnu::always_inline]] inline Rest rest_of_medium(double x) {
  const double steps = steps_of(x);
  const double start = __builtin_fma(-steps, kHigh, x);
  const double r = __builtin_fma(-steps, kMiddle, start);
  return {r, __builtin_fma(-steps, kLow, __builtin_fma(-steps, kMiddle, start - r)),
          static_cast<uint32_t>(static_cast<int32_t>(steps)) + 16};
}

// Of quarters * pi/2 + x + y, with x up to pi/4 either way and y in its last place.
[[gnu::always_inline]] inline Rest rest_of_quarter(double x, double y, int quarters) {
  const double steps = steps_of(x);
  const double start = __builtin_fma(-steps, kHigh, x);
  const double middle = __builtin_fma(-steps, kMiddle, y);
  const double r = start + middle;
  return {r, __builtin_fma(-steps, kLow, (start - r) + middle),
          static_cast<uint32_t>(static_cast<int32_t>(steps)) + 16 +
              static_cast<uint32_t>(quarters) * 32};
}

// With the sign of an argument, as the rest is of its magnitude.
[[maybe_unused]] [[gnu::always_inline]] inline double tangent(Rest angle, double argument) {
  // Of tan(r) = r + r^3 * p(r^2), with a relative error of 2^-66 up to pi/128.
  constexpr double kSeries[4] = {0x1.5555555555555p-2, 0x1.111111111554fp-3, 0x1.ba1b9f9117f79p-5,
                                 0x1.667c18646c0cdp-6};
  const double r = angle.r, r_rest = angle.rest;
  const uint32_t step = angle.step;
  const double *t = kTangents[step % 32];
  const double z = r * r;
  const double p = __builtin_fma(z * z, __builtin_fma(z, kSeries[3], kSeries[2]),
                                 __builtin_fma(z, kSeries[1], kSeries[0]));
  // tan(r) is r + u.
  const double u = __builtin_fma(r * z, p, __builtin_fma(z, r_rest, r_rest));
  const double sum = t[0] + r, sum_rest = (t[0] - sum) + r + (t[1] + u);
  const double one = __builtin_fma(-t[0], r, 1);
  const double one_rest =
      __builtin_fma(-t[1], r, __builtin_fma(-t[0], u, __builtin_fma(-t[0], r, 1 - one)));
  const bool odd = (step & 32) != 0;
  const double above = odd ? one : sum, above_rest = odd ? one_rest : sum_rest;
  const double below = odd ? sum : one, below_rest = odd ? sum_rest : one_rest;
  const double reciprocal = 1 / (below + below_rest);
  const double quotient = (above + above_rest) * reciprocal;
  const double left =
      __builtin_fma(-quotient, below, above) + __builtin_fma(-quotient, below_rest, above_rest);
  const double result = __builtin_fma(left, reciprocal, quotient);
  const uint64_t sign =
      (__builtin_bit_cast(uint64_t, argument) ^ static_cast<uint64_t>(step) << 58) & uint64_t{1}
                                                                                         << 63;
  return __builtin_bit_cast(double, __builtin_bit_cast(uint64_t, result) ^ sign);
}

}  // namespace
}  // namespace cloudlibc
