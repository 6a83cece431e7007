// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/number_decimal.h"

#include "support/number_bigint.h"

namespace number {

namespace {

// Beyond these many digits, only whether any of the others isn't zero can matter: no number halfway
// between two of the type has more.
constexpr size_t kDoubleDigits = 800;
constexpr size_t kLongDigits = 11600;
// Bits: digits times 3.33, plus a shift by at most the range of exponents.
constexpr size_t kDoubleLimbs = 240;
constexpr size_t kLongLimbs = 2400;

// The i-th character of the digits as a digit; more than 9 for the radix character.
uint32_t digit_at(const Decimal &decimal, size_t i) {
  const auto c = decimal.wide
                     ? static_cast<uint32_t>(static_cast<const wchar_t *>(decimal.digits)[i])
                     : static_cast<const unsigned char *>(decimal.digits)[i];
  return c - '0';
}

// How the decimal compares with mantissa * 2^exponent.
[[gnu::noinline]] int compare(const Decimal &decimal, Wide mantissa, int exponent,
                              size_t digit_limit, uint32_t *limbs, size_t capacity) {
  Bigint left(limbs, capacity), right(limbs + capacity, capacity);
  left.set(0, 0);
  right.set(static_cast<uint64_t>(mantissa >> 64), static_cast<uint64_t>(mantissa));
  // All digits, nine at a time.
  size_t count = 0;
  uint32_t chunk = 0, scale = 1;
  int64_t power = decimal.last;
  bool more = false;
  for (size_t i = 0; i < decimal.length; ++i) {
    const uint32_t digit = digit_at(decimal, i);
    if (digit > 9)
      continue;
    if (count == digit_limit) {
      more |= digit != 0;
      ++power;
      continue;
    }
    ++count;
    chunk = chunk * 10 + digit;
    scale *= 10;
    if (scale == 1000000000) {
      left.multiply_add(scale, chunk);
      chunk = 0;
      scale = 1;
    }
  }
  left.multiply_add(scale, chunk);
  // Multiply by fives where they belong; the twos only by their difference.
  const int tens = static_cast<int>(power);
  if (tens > 0)
    left.multiply_power_of_5(static_cast<unsigned>(tens));
  else
    right.multiply_power_of_5(static_cast<unsigned>(-tens));
  if (tens > exponent)
    left.shift_left(static_cast<unsigned>(tens - exponent));
  else
    right.shift_left(static_cast<unsigned>(exponent - tens));
  const int result = left.compare(right);
  return result == 0 && more ? 1 : result;
}

[[gnu::noinline]] int compare_double(const Decimal &decimal, Wide mantissa, int exponent) {
  uint32_t limbs[2 * kDoubleLimbs];
  return compare(decimal, mantissa, exponent, kDoubleDigits, limbs, kDoubleLimbs);
}

[[gnu::noinline]] int compare_long(const Decimal &decimal, Wide mantissa, int exponent) {
  uint32_t limbs[2 * kLongLimbs];
  return compare(decimal, mantissa, exponent, kLongDigits, limbs, kLongLimbs);
}

int compare(const Format &format, const Decimal &decimal, Wide mantissa, int exponent) {
  return format.mantissa_bits <= DBL_MANT_DIG ? compare_double(decimal, mantissa, exponent)
                                              : compare_long(decimal, mantissa, exponent);
}

int trailing_zeros(Wide m) {
  const auto low = static_cast<uint64_t>(m);
  return low != 0 ? __builtin_ctzll(low) : 64 + __builtin_ctzll(static_cast<uint64_t>(m >> 64));
}

// Where 19 digits say less than the type can hold: up to 38 of them.
void read_more(const Decimal &decimal, Wide *head, int64_t *exponent, bool *more) {
  int count = 0;
  *head = 0;
  *exponent = decimal.last;
  *more = false;
  for (size_t i = 0; i < decimal.length; ++i) {
    const uint32_t digit = digit_at(decimal, i);
    if (digit > 9)
      continue;
    if (count == 38) {
      ++*exponent;
      *more |= digit != 0;
    } else {
      ++count;
      *head = *head * 10 + digit;
    }
  }
}

}  // namespace

Binary decimal_to_binary(const Format &format, Rounding mode, bool negative,
                         const Decimal &decimal) {
  if (decimal.head == 0)
    return {0, format.least_exponent, false, false};
  // Far outside every type's range.
  constexpr int kFar = 5200;
  if (decimal.exponent > kFar)
    return finish(format, mode, negative, 0, format.greatest_exponent + 1, true);
  if (decimal.exponent < -kFar)
    return round_to(format, mode, negative, 1, 2 * format.least_exponent, true);

  Wide head = decimal.head;
  int64_t power_needed = decimal.exponent;
  bool more = decimal.more;
  if (more && format.mantissa_bits > DBL_MANT_DIG)
    read_more(decimal, &head, &power_needed, &more);
  // A product of 128 bits that is off by less than `error` units of its last place, and too small
  // rather than too large.
  const Power power = power_of_ten(static_cast<int>(power_needed));
  const int shift = count_leading_zeros(head);
  head <<= shift;
  Wide product = multiply(head, power.mantissa);
  int exponent = power.exponent - shift + 128;
  // Nothing is cut off if the factors together have so few bits.
  const int bits = 256 - trailing_zeros(head) - trailing_zeros(power.mantissa);
  const bool exact = power.exact && !more && bits <= 127;
  if ((product >> 127) == 0) {
    product <<= 1;
    --exponent;
  }
  Wide error = 0;
  if (!exact) {
    error = static_cast<Wide>(1) << (128 - kPowerErrorBits + 1);
    // One unit of a head of at least 10^18, or 10^37.
    if (more)
      error += format.mantissa_bits > DBL_MANT_DIG ? 128 : (product >> 59) + 1;
  }

  if (exponent + 128 - format.mantissa_bits > format.greatest_exponent)
    return finish(format, mode, negative, 0, format.greatest_exponent + 1, true);

  // Cut to the bits that the type has there.
  int drop = 128 - format.mantissa_bits;
  if (drop < format.least_exponent - exponent)
    drop = format.least_exponent - exponent;
  if (drop > 120) {
    // So few bits are left that room has to be made above.
    int cut = drop - 120;
    if (cut > 127)
      cut = 127;
    const bool nothing_lost = error == 0 && (product << (128 - cut)) == 0;
    product >>= cut;
    error = (error >> cut) + (nothing_lost ? 0 : 2);
    exponent += cut;
    if (drop > 260)
      return round_to(format, mode, negative, 1, 2 * format.least_exponent, true);
    drop = format.least_exponent - exponent;
    if (drop > 127)
      return round_to(format, mode, negative, product | 1, exponent, true);
  }
  Wide kept = product >> drop;
  const Wide unit = static_cast<Wide>(1) << drop;
  const Wide rest = product & (unit - 1);
  exponent += drop;

  bool up, inexact;
  if (mode == kToNearest) {
    const Wide half = unit >> 1;
    // Above, below or exactly at the middle?
    int side = rest < half ? -1 : rest > half;
    if (error != 0 && rest <= half && half - rest <= error)
      side = compare(format, decimal, kept * 2 + 1, exponent - 1);
    up = side > 0 || (side == 0 && (kept & 1) != 0);
    inexact = rest != 0 || error != 0;
  } else {
    // Is it, or is the next one, the number itself?
    bool whole = rest == 0;
    if (error != 0 && unit - rest <= error) {
      kept += 1;
      const int side = compare(format, decimal, kept, exponent);
      whole = side == 0;
      if (side < 0)
        kept -= 1;
    } else if (error != 0 && rest == 0) {
      whole = compare(format, decimal, kept, exponent) == 0;
    }
    inexact = !whole;
    up = inexact && rounds_away(mode, negative);
  }
  return finish(format, mode, negative, up ? kept + 1 : kept, exponent, inexact);
}

}  // namespace number
