// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strtod() and its relatives, for narrow and wide strings and all floating-point types.
#pragma once

#include <errno.h>
#include <stddef.h>
#include <stdint.h>

#include "support/number_decimal.h"
#include "support/number_locale.h"
#include "support/number_nan.h"
#include "support/white_space.h"

namespace number {

// Whether s begins with the word, in any case; the word is in lower case.
template <typename Char> bool begins_with(const Char *s, const char *word) {
  for (; *word != '\0'; ++s, ++word)
    if (lower(*s) != static_cast<Char>(*word))
      return false;
  return true;
}

// After a mantissa: the exponent behind `letter`, or zero; moves s behind it.
template <typename Char> int64_t parse_exponent(const Char *&s, char letter) {
  if (lower(*s) != static_cast<Char>(letter))
    return 0;
  const Char *p = s + 1;
  const bool negative = *p == '-';
  if (*p == '-' || *p == '+')
    ++p;
  if (digit_value(*p) > 9)
    return 0;
  int64_t value = 0;
  for (; digit_value(*p) <= 9; ++p)
    if (value < INT64_C(1) << 56)
      value = value * 10 + digit_value(*p);
  s = p;
  return negative ? -value : value;
}

template <typename T, typename Char>
bool parse_hex(const Char *&s, const Char *radix, size_t radix_length, bool negative, Rounding mode,
               Binary *result) {
  // s is at "0x"; without a digit behind it, only the zero is a number.
  const Char *p = s + 2;
  Wide mantissa = 0;
  bool any = false, point = false, sticky = false;
  int64_t exponent = 0;
  for (;;) {
    const int digit = digit_value(*p);
    if (digit < 16) {
      any = true;
      if ((mantissa >> 120) == 0) {
        mantissa = mantissa << 4 | static_cast<Wide>(static_cast<unsigned>(digit));
        exponent -= point ? 4 : 0;
      } else {
        sticky |= digit != 0;
        exponent += point ? 0 : 4;
      }
      ++p;
    } else if (!point && at_radix(p, radix, radix_length)) {
      point = true;
      p += radix_length;
    } else {
      break;
    }
  }
  if (!any)
    return false;
  exponent += parse_exponent(p, 'p');
  if (exponent > 100000)
    exponent = 100000;
  if (exponent < -100000)
    exponent = -100000;
  *result =
      round_to(FormatOf<T>::value, mode, negative, mantissa, static_cast<int>(exponent), sticky);
  s = p;
  return true;
}

// Reads a decimal number at s, if there is one.
template <typename Char>
bool parse_decimal(const Char *&s, const Char *radix, size_t radix_length, Decimal *decimal) {
  const Char *p = s;
  bool any = false, point = false;
  int64_t scale = 0;  // How many digits stand behind the point.
  *decimal = {};
  auto radix_here = [&] { return !point && at_radix(p, radix, radix_length); };
  // Zeros in front.
  for (;;) {
    if (*p == '0') {
      any = true;
      scale += point;
      ++p;
    } else if (radix_here()) {
      point = true;
      p += radix_length;
    } else {
      break;
    }
  }
  const Char *first = p, *last = p;
  int count = 0;
  int64_t behind_head = 0;
  for (;;) {
    const int digit = digit_value(*p);
    if (digit <= 9) {
      any = true;
      scale += point;
      if (count < 19) {
        decimal->head = decimal->head * 10 + static_cast<unsigned>(digit);
        ++count;
      } else {
        ++behind_head;
        decimal->more |= digit != 0;
      }
      last = ++p;
    } else if (radix_here()) {
      point = true;
      p += radix_length;
    } else {
      break;
    }
  }
  if (!any)
    return false;
  const int64_t exponent = parse_exponent(p, 'e');
  decimal->last = exponent - scale;
  decimal->exponent = decimal->last + behind_head;
  decimal->digits = first;
  decimal->length = static_cast<size_t>(last - first);
  decimal->wide = sizeof(Char) != 1;
  s = p;
  return true;
}

inline constexpr double kExactPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                          1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                          1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

template <typename T, typename Char>
T parse_float(const Char *string, Char **end, __locale_t locale) {
  const Char *s = string;
  while (is_white_space(*s, locale))
    ++s;
  const bool negative = *s == '-';
  if (*s == '-' || *s == '+')
    ++s;
  auto finish_at = [&](const Char *p, T value) {
    if (end != nullptr)
      *end = const_cast<Char *>(p);
    return negative ? -value : value;
  };
  if (begins_with(s, "inf"))
    return finish_at(s + (begins_with(s, "infinity") ? 8 : 3), static_cast<T>(__builtin_inf()));
  if (begins_with(s, "nan")) {
    s += 3;
    if (*s == '(') {
      const Char *tag = s + 1;
      const Char *p = end_of_tag(tag);
      if (*p == ')')
        return finish_at(p + 1, nan_of<T>(tag, p));
    }
    return finish_at(s, static_cast<T>(__builtin_nan("")));
  }
  Radix<Char> radix(locale);
  const Rounding mode = current_rounding();
  Binary binary;
  if (*s == '0' && lower(s[1]) == 'x' &&
      parse_hex<T>(s, radix.text, radix.length, negative, mode, &binary)) {
    // Done.
  } else {
    Decimal decimal;
    if (!parse_decimal(s, radix.text, radix.length, &decimal)) {
      if (end != nullptr)
        *end = const_cast<Char *>(string);
      return 0;
    }
    // Both factors exact: one multiplication or division, which the processor rounds as it should.
    if constexpr (__is_same(T, double) && __FLT_EVAL_METHOD__ == 0) {
      if (decimal.head < UINT64_C(1) << 53 && !decimal.more && decimal.exponent >= -22 &&
          decimal.exponent <= 22 && decimal.head != 0) {
        auto value = static_cast<double>(decimal.head);
        // The sign takes part: it matters to directed rounding.
        value = negative ? -value : value;
        value = decimal.exponent < 0 ? value / kExactPowers[-decimal.exponent]
                                     : value * kExactPowers[decimal.exponent];
        if (end != nullptr)
          *end = const_cast<Char *>(s);
        return value;
      }
    }
    binary = decimal_to_binary(FormatOf<T>::value, mode, negative, decimal);
  }
  if (end != nullptr)
    *end = const_cast<Char *>(s);
  const Format &format = FormatOf<T>::value;
  if (binary.overflow || (binary.inexact && (binary.mantissa >> (format.mantissa_bits - 1)) == 0))
    errno = ERANGE;
  if (binary.overflow && binary.mantissa == 0)
    return static_cast<T>(negative ? -__builtin_inf() : __builtin_inf());
  return compose<T>(negative, binary.mantissa, binary.exponent);
}

}  // namespace number
