// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The logarithm of the gamma function by Stirling's series, which is good for large numbers;
// smaller ones go there by Γ(x) = Γ(x+n) / (x (x+1) … (x+n-1)).
#include "math/binary128/fixed.h"

namespace binary128 {
namespace {

constexpr int kLarge = 64;

// B(2k) / (2k (2k-1)), for which the next one's term is below 2^-190.
constexpr Fixed kCoefficients[] = {
    fixed(0x0, 0x1555555555555555, 0x5555555555555555, 0x5555555555555555),
    -fixed(0x0, 0x00b60b60b60b60b6, 0x0b60b60b60b60b60, 0xb60b60b60b60b60b),
    fixed(0x0, 0x0034034034034034, 0x0340340340340340, 0x3403403403403403),
    -fixed(0x0, 0x0027027027027027, 0x0270270270270270, 0x2702702702702702),
    fixed(0x0, 0x00372a3c5631fe46, 0xae1d4e700dca8f15, 0x8c7f91ab87539c03),
    -fixed(0x0, 0x007daac36664f1f2, 0x07daac36664f1f20, 0x7daac36664f1f208),
    fixed(0x0, 0x01a41a41a41a41a4, 0x1a41a41a41a41a41, 0xa41a41a41a41a41a),
    -fixed(0x0, 0x0790a1b2c3d4e5f7, 0x08192a3b4c5d6e7f, 0x90a1b2c3d4e5f708),
    fixed(0x0, 0x2dfd2c703c0cfff4, 0x30edfd2c703c0cff, 0xf430edfd2c703c0d),
    -fixed(0x1, 0x6476701181f39edb, 0xdb9ce625987d4c0e, 0x9162983e954e0447),
    fixed(0xd, 0x672219167002d3a7, 0xa9c886459c00b4e9, 0xea72219167002d3a),
    -fixed(0x9c, 0xd9292e6660d55b3f, 0x712eb9e07ca39db4, 0x4a9292e6660d55b4),
    fixed(0x891, 0x1a740da740da740d, 0xa740da740da740da, 0x740da740da740da7),
    -fixed(0x8d0c, 0xc570e255bf59ff6e, 0xec24b48ff1b394d9, 0x2e2fd250842c8d54),
    fixed(0xa8d10, 0x44d3708d1c219ee4, 0xfdc4469ccaedcb00, 0x698234d582b96094),
    -fixed(0xe8844d, 0x8a169abbc406169a, 0xbbc406169abbc406, 0x169abbc406169abc),
    fixed(0x16d29a0f, 0x6433b79890cede62, 0x433b79890cede624, 0x33b79890cede6243),
    -fixed(0x288a233b3, 0xc8cddaba98093571, 0x25d858d36a2301e4, 0xfc1e87e3cc19adfb),
    fixed(0x50dde6f275, 0x00939a85c40939a8, 0x5c40939a85c40939, 0xa85c40939a85c409),
    -fixed(0xb4005bde03d, 0x4642a243581714af, 0x642a243581714af6, 0x42a243581714af64)};

// ln Γ(x) / x for x ≥ kLarge, of which 1/x is given: ln x - 1 - ((ln x)/2 - ln(2π)/2 - series)/x.
Fixed stirling(const Scaled &x, Fixed inverse) {
  const Fixed log = absolute(logarithm(x));
  const Fixed square = multiply(inverse, inverse);
  Fixed series;
  for (int k = sizeof(kCoefficients) / sizeof(kCoefficients[0]) - 1; k >= 0; --k)
    series = multiply(series, square) + kCoefficients[k];
  series = multiply(series, inverse);
  return log - kOne - multiply((log >> 1) - kHalfLn2Pi - series, inverse);
}

}  // namespace

Scaled log_gamma(const Scaled &x) {
  const Scaled number = normalize(x);
  if (number.exponent >= 6) {
    const Fixed inverse = absolute({reciprocal(number.value), -number.exponent});
    return {multiply(stirling(number, inverse), number.value), number.exponent};
  }
  const GammaShift shift = shift_gamma(number);
  const Fixed large = multiply(stirling({shift.large, 0}, reciprocal(shift.large)), shift.large);
  return {large - absolute(logarithm(shift.product)), 0};
}

GammaShift shift_gamma(const Scaled &x) {
  Fixed number = absolute(x);
  Scaled product = {kOne, 0};
  Scaled factor = x;  // itself, as a tiny number has no digits in fixed point
  for (; number < kOne * kLarge; number += kOne, factor = normalize({number, 0}))
    product =
        normalize({multiply(product.value, factor.value), product.exponent + factor.exponent});
  return {number, product};
}

}  // namespace binary128
