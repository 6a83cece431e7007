// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Arithmetic of fixed-point numbers, and the way from long doubles and back. See fixed.h.
#include "math/binary128/fixed.h"

#include <math.h>

namespace binary128 {
namespace {

// The parts of a long double: one bit of sign, 15 of exponent, 112 of fraction.
constexpr int kFractionBits = 112, kBias = 16383;
constexpr unsigned __int128 kFractionMask =
    (static_cast<unsigned __int128>(1) << kFractionBits) - 1;

Fixed from_double(double x) { return to_fixed(static_cast<long double>(x)); }
// Of a number that has few bits before the point; what is after the 52nd is lost.
double to_double(Fixed x) {
  return static_cast<double>(static_cast<int64_t>((x >> (kFraction - 52)).limb(0))) * 0x1p-52;
}

}  // namespace

int width(Fixed x) {
  for (int n = 3; n >= 0; --n)
    if (x.limb(n) != 0)
      return 64 * n + 64 - __builtin_clzll(x.limb(n));
  return 0;
}

Fixed multiply(Fixed a, Fixed b) {
  const bool negative = (a.high() < 0) != (b.high() < 0);
  const Fixed left = magnitude(a), right = magnitude(b);
  uint64_t product[8] = {};
  for (int i = 0; i < 4; ++i) {
    uint64_t carry = 0;
    for (int j = 0; j < 4; ++j) {
      const auto sum =
          static_cast<unsigned __int128>(left.limb(i)) * right.limb(j) + product[i + j] + carry;
      product[i + j] = static_cast<uint64_t>(sum);
      carry = static_cast<uint64_t>(sum >> 64);
    }
    product[i + 4] = carry;
  }
  // The three lowest lie behind the fraction.
  const Fixed result = fixed(product[6], product[5], product[4], product[3]);
  return negative ? -result : result;
}

Scaled normalize(const Scaled &x) {
  const int shift = kFraction + 1 - width(x.value);
  return {shift >= 0 ? x.value << shift : x.value >> -shift, x.exponent - shift};
}

// Newton's steps double the digits: 52, 104, 208.
Fixed reciprocal(Fixed x) {
  const Scaled d = normalize({x, 0});
  Fixed r = from_double(1 / to_double(d.value));
  for (int step = 0; step < 2; ++step)
    r = multiply(r, kOne * 2 - multiply(d.value, r));
  return absolute({r, -d.exponent});
}

Fixed square_root(const Scaled &x) {
  Scaled d = normalize(x);
  if (d.exponent % 2 != 0) {
    d.value = d.value << 1;
    --d.exponent;
  }
  Fixed r = from_double(1 / __builtin_sqrt(to_double(d.value)));
  for (int step = 0; step < 2; ++step)
    r = multiply(r, kOne * 3 - multiply(d.value, multiply(r, r))) >> 1;
  return absolute({multiply(d.value, r), d.exponent / 2});
}

Scaled take_apart(long double x) {
  auto bits = __builtin_bit_cast(unsigned __int128, x);
  auto exponent = static_cast<int>(bits >> kFractionBits & 0x7fff);
  const Fixed fraction = Fixed(0, bits & kFractionMask) << (kFraction - kFractionBits);
  if (exponent == 0)
    return normalize({fraction, 1 - kBias});
  return {kOne + fraction, exponent - kBias};
}

// The first 113 digits make a long double, and the following 63 another with all that is left in
// its last digit. Their sum is what rounds.
long double put_together(const Scaled &x) {
  if (x.value == 0)
    return 0;
  const bool negative = x.value < 0;
  const int top = width(magnitude(x.value));
  // The highest digit is bit 254: below the sign's.
  const Fixed digits = magnitude(x.value) << (255 - top);
  const auto first = (digits >> (254 - kFractionBits)).low();
  const Fixed rest = digits << (kFractionBits + 1);
  auto second = static_cast<uint64_t>((rest >> 192).low()) & INT64_MAX;
  if ((rest << 64) != 0)
    second |= 1;
  const auto bits =
      static_cast<unsigned __int128>(kBias) << kFractionBits | (first & kFractionMask);
  const auto high = __builtin_bit_cast(long double, bits);
  const long double low = static_cast<long double>(second) * 0x1p-175L;
  return scalbnl(negative ? -high - low : high + low, x.exponent + top - kFraction - 1);
}

}  // namespace binary128
