// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "number.h"

using namespace binary128;

namespace {

// The upper half of the product, with a trace of the lower in its last bit.
Bits multiply_high(Bits a, Bits b) {
  const auto a0 = static_cast<uint64_t>(a), a1 = static_cast<uint64_t>(a >> 64);
  const auto b0 = static_cast<uint64_t>(b), b1 = static_cast<uint64_t>(b >> 64);
  const Bits low = static_cast<Bits>(a0) * b0;
  const Bits middle = static_cast<Bits>(a0) * b1 + (low >> 64);
  const Bits other = static_cast<Bits>(a1) * b0 + static_cast<uint64_t>(middle);
  const Bits high = static_cast<Bits>(a1) * b1 + (middle >> 64) + (other >> 64);
  return high | (static_cast<uint64_t>(low) != 0 || static_cast<uint64_t>(other) != 0);
}

Bits multiply(Bits a, Bits b) {
  const Bits sign = (a ^ b) & kSign;
  if (is_nan(a) || is_nan(b))
    return choose_nan(a, b);
  if (is_infinite(a) || is_infinite(b))
    return is_zero(a) || is_zero(b) ? invalid() : sign | kInfinity;
  if (is_zero(a) || is_zero(b))
    return sign;
  const Number left = take_apart(a), right = take_apart(b);
  Number product = {sign != 0, left.exponent + right.exponent + 1,
                    multiply_high(left.significand, right.significand)};
  if ((product.significand & kSign) == 0) {
    product.significand <<= 1;
    --product.exponent;
  }
  return put_together<kQuad>(product);
}

}  // namespace

extern "C" long double __multf3(long double a, long double b) {
  return from_bits(multiply(to_bits(a), to_bits(b)));
}
