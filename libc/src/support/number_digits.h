// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From a binary floating-point number to decimal digits, exactly rounded.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "support/number_float.h"

namespace number {

// The number is 0.d1d2d3... * 10^exponent; without digits it is zero.
struct Digits {
  char *text;
  int count;
  int exponent;
};

// How many digits are wanted: so many significant ones, or so many behind the decimal point.
enum class Limit { kSignificant, kFraction };

// Room for all the digits that a number can have, and for the large number that they come from.
template <typename T> struct Scratch {
  static constexpr bool kLong = FormatOf<T>::value.mantissa_bits > DBL_MANT_DIG;
  static constexpr size_t kWords = kLong ? 1290 : 90;
  static constexpr size_t kText = kWords * 9 + 1;
  uint32_t words[kWords];
  char text[kText];
};

// The common case: few digits, rounded to nearest, by an approximation that is good enough to be
// sure of the result. False if it isn't. `text` has room for 20 characters.
bool fast_digits(Wide mantissa, int exponent, Limit limit, int wanted, Digits *digits);

void exact_digits(Wide mantissa, int exponent, Limit limit, int wanted, Rounding mode,
                  bool negative, uint32_t *words, Digits *digits);

}  // namespace number
