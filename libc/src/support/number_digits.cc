// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/number_digits.h"

namespace number {

namespace {

// Writes the decimal digits of a number; returns how many there are. Zero has none.
int write_digits(uint64_t value, char *text) {
  char buffer[20];
  int n = 20;
  for (; value != 0; value /= 10)
    buffer[--n] = static_cast<char>('0' + value % 10);
  for (int i = n; i < 20; ++i)
    text[i - n] = buffer[i];
  return 20 - n;
}

constexpr uint64_t kPowers[] = {1,
                                10,
                                100,
                                1000,
                                10000,
                                100000,
                                1000000,
                                10000000,
                                100000000,
                                1000000000,
                                10000000000,
                                100000000000,
                                1000000000000,
                                10000000000000,
                                100000000000000,
                                1000000000000000,
                                10000000000000000,
                                100000000000000000};
constexpr int kFastDigits = 17;

// Numbers of any size to base 10^9, lowest word first.
struct Decimals {
  uint32_t *words;
  size_t size;

  void multiply(uint64_t factor) {
    constexpr uint32_t kBase = 1000000000;
    uint64_t carry = 0;
    for (size_t i = 0; i < size; ++i) {
      carry += words[i] * factor;
      words[i] = static_cast<uint32_t>(carry % kBase);
      carry /= kBase;
    }
    for (; carry != 0; carry /= kBase)
      words[size++] = static_cast<uint32_t>(carry % kBase);
  }
};

// Cuts the text to `keep` digits. True if it has to be rounded up.
bool cut(Digits *digits, int keep, Rounding mode, bool negative) {
  const char *text = digits->text;
  if (keep >= digits->count)
    return false;
  // From here on, `keep` may be less than zero: then what is cut is less than half a unit.
  bool rest = keep < 0;
  for (int i = keep + 1; !rest && i < digits->count; ++i)
    rest = text[i] != '0';
  const char first = keep < 0 ? '0' : text[keep];
  const bool odd = keep > 0 && (text[keep - 1] & 1) != 0;
  digits->count = keep < 0 ? 0 : keep;
  if (mode != kToNearest)
    return (first != '0' || rest) && rounds_away(mode, negative);
  return first > '5' || (first == '5' && (rest || odd));
}

}  // namespace

bool fast_digits(Wide mantissa, int exponent, Limit limit, int wanted, Digits *digits) {
  if ((mantissa >> 64) != 0)
    return false;
  auto m = static_cast<uint64_t>(mantissa);
  const int shift = __builtin_clzll(m);
  const Wide head = static_cast<Wide>(m << shift) << 64;
  exponent -= shift + 64;
  // 2^(exponent + 127) is the number's greatest power of two; 1233 / 4096 is just above log10(2)
  // for any exponent in sight, and the estimate may be one too small.
  int scale = wanted;
  if (limit == Limit::kSignificant) {
    if (wanted > kFastDigits)
      return false;
    scale = wanted - 1 - (((exponent + 127) * 78913) >> 18);
  }
  if (scale > 5200 || scale < -5200)
    return false;
  for (;; --scale) {
    const Power power = power_of_ten(scale);
    Wide product = multiply(head, power.mantissa);
    // The product times 2^-point is what has to be rounded to an integer.
    int point = -(exponent + power.exponent + 128);
    if ((product >> 127) == 0) {
      product <<= 1;
      ++point;
    }
    if (point > 130) {
      digits->count = 0;
      return true;
    }
    if (point < 70 || point > 127)
      return false;
    auto integer = static_cast<uint64_t>(product >> point);
    if (limit == Limit::kSignificant ? integer >= kPowers[wanted] : integer >= kPowers[17]) {
      if (limit == Limit::kSignificant)
        continue;
      return false;
    }
    const Wide half = static_cast<Wide>(1) << (point - 1);
    const Wide rest = product & (half + half - 1);
    const int bits = 64 - __builtin_ctzll(m) - shift + 128 -
                     (static_cast<uint64_t>(power.mantissa) != 0
                          ? __builtin_ctzll(static_cast<uint64_t>(power.mantissa))
                          : 64 + __builtin_ctzll(static_cast<uint64_t>(power.mantissa >> 64)));
    const bool exact = power.exact && bits <= 127;
    constexpr Wide kError = static_cast<Wide>(1) << (128 - kPowerErrorBits + 1);
    bool up = rest > half;
    if (exact)
      up |= rest == half && (integer & 1) != 0;
    else if (rest <= half && half - rest <= kError)
      return false;
    integer += up;
    digits->count = write_digits(integer, digits->text);
    digits->exponent = digits->count - scale;
    return true;
  }
}

void exact_digits(Wide mantissa, int exponent, Limit limit, int wanted, Rounding mode,
                  bool negative, uint32_t *words, Digits *digits) {
  digits->count = 0;
  if (mantissa == 0)
    return;
  while ((mantissa & 1) == 0) {
    mantissa >>= 1;
    ++exponent;
  }
  // An integer with the same digits: m * 2^e, or m * 5^-e, which is m * 2^e * 10^-e.
  Decimals number = {words, 0};
  constexpr uint64_t kBase = 1000000000;
  for (int i = 96; i >= 0; i -= 32) {
    // One more 32-bit digit; the number so far times 2^32 plus that.
    uint64_t carry = static_cast<uint32_t>(mantissa >> i);
    for (size_t j = 0; j < number.size; ++j) {
      carry += static_cast<uint64_t>(words[j]) << 32;
      words[j] = static_cast<uint32_t>(carry % kBase);
      carry /= kBase;
    }
    for (; carry != 0; carry /= kBase)
      words[number.size++] = static_cast<uint32_t>(carry % kBase);
  }
  for (int left = exponent; left > 0; left -= 32)
    number.multiply(uint64_t{1} << (left < 32 ? left : 32));
  for (int left = -exponent; left > 0; left -= 13) {
    uint64_t fives = 5;
    for (int i = 1; i < left && i < 13; ++i)
      fives *= 5;
    number.multiply(fives);
  }
  // The highest word without its leading zeros, all others with them.
  char *text = digits->text;
  int count = write_digits(words[number.size - 1], text);
  for (size_t i = number.size - 1; i-- > 0; count += 9) {
    uint32_t word = words[i];
    for (int j = 8; j >= 0; --j, word /= 10)
      text[count + j] = static_cast<char>('0' + word % 10);
  }
  digits->count = count;
  digits->exponent = count + (exponent < 0 ? exponent : 0);
  const int keep = limit == Limit::kSignificant ? wanted : digits->exponent + wanted;
  if (!cut(digits, keep, mode, negative))
    return;
  // Add one to the last digit that is left.
  int i = digits->count;
  while (i > 0 && text[i - 1] == '9')
    --i;
  digits->count = i;
  if (i > 0) {
    ++text[i - 1];
    return;
  }
  // Nothing but nines, or nothing at all: a one before them.
  digits->exponent = keep < 0 ? 1 - wanted : digits->exponent + 1;
  text[0] = '1';
  digits->count = 1;
}

}  // namespace number
