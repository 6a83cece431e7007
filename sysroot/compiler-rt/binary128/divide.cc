// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "number.h"

using namespace binary128;

namespace {

// Divides 2^64 · rest by a divisor whose highest bit is set, and that is larger than the rest.
// Knuth's algorithm D: the first guess is at most two too large.
uint64_t next_digits(Bits &rest, Bits divisor) {
  const auto high = static_cast<uint64_t>(divisor >> 64), low = static_cast<uint64_t>(divisor);
  const auto rest_high = static_cast<uint64_t>(rest >> 64);
  Bits digits = rest_high >= high ? ~static_cast<uint64_t>(0) : rest / high;
  Bits over = rest - digits * high;
  // While low · digits is more than is left.
  while (over >> 64 == 0 && low * digits > over << 64) {
    --digits;
    over += high;
  }
  rest = (over << 64) - low * digits;
  return static_cast<uint64_t>(digits);
}

Bits divide(Bits a, Bits b) {
  const Bits sign = (a ^ b) & kSign;
  if (is_nan(a) || is_nan(b))
    return choose_nan(a, b);
  if (is_infinite(a))
    return is_infinite(b) ? invalid() : sign | kInfinity;
  if (is_infinite(b))
    return sign;
  if (is_zero(b)) {
    if (is_zero(a))
      return invalid();
    raise(kDivideByZero);
    return sign | kInfinity;
  }
  if (is_zero(a))
    return sign;
  const Number left = take_apart(a), right = take_apart(b);
  Number quotient = {sign != 0, left.exponent - right.exponent, 0};
  Bits rest = left.significand;
  if (rest >= right.significand)
    rest >>= 1;  // The lowest bits are free.
  else
    --quotient.exponent;
  const Bits high = next_digits(rest, right.significand);
  const Bits low = next_digits(rest, right.significand);
  quotient.significand = high << 64 | low | (rest != 0);
  return put_together<kQuad>(quotient);
}

}  // namespace

extern "C" long double __divtf3(long double a, long double b) {
  return from_bits(divide(to_bits(a), to_bits(b)));
}
