// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "number.h"

using namespace binary128;

namespace {

Bits add(Bits a, Bits b) {
  if (is_nan(a) || is_nan(b))
    return choose_nan(a, b);
  if (is_infinite(a))
    return is_infinite(b) && a != b ? invalid() : a;
  if (is_infinite(b))
    return b;
  if (is_zero(a) || is_zero(b)) {
    if (is_zero(a) && is_zero(b) && a != b)
      return rounding() == Rounding::kDown ? kSign : 0;
    return is_zero(a) ? b : a;
  }
  if (size_of(a) < size_of(b)) {
    const Bits larger = b;
    b = a;
    a = larger;
  }
  Number sum = take_apart(a);
  const Number other = take_apart(b);
  // One bit is free for the carry, and more than two are there for what the smaller one loses.
  const Bits left = sum.significand >> 1;
  const Bits right = shift_right_sticky(other.significand >> 1, sum.exponent - other.exponent);
  sum.significand = sum.negative == other.negative ? left + right : left - right;
  if (sum.significand == 0)
    return rounding() == Rounding::kDown ? kSign : 0;
  const int shift = leading_zeros(sum.significand);
  sum.significand <<= shift;
  sum.exponent += 1 - shift;
  return put_together<kQuad>(sum);
}

}  // namespace

extern "C" long double __addtf3(long double a, long double b) {
  return from_bits(add(to_bits(a), to_bits(b)));
}

extern "C" long double __subtf3(long double a, long double b) {
  const Bits right = to_bits(b);
  return from_bits(add(to_bits(a), is_nan(right) ? right : right ^ kSign));
}
