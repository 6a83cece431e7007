// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strtol() and its relatives, for narrow and wide strings and all integer types.
#pragma once

#include <errno.h>
#include <locale.h>
#include <stdint.h>

#include "support/number_meaning.h"
#include "support/white_space.h"

namespace number {

// `T` is the type of the result; what doesn't fit gives its nearest value and ERANGE.
template <typename T, Meaning kOf, typename Char>
T parse_integer(const Char *string, Char **end, int base) {
  using Unsigned = unsigned long long;
  constexpr bool kSigned = static_cast<T>(-1) < 0;
  constexpr Unsigned kMax = ~Unsigned{0} >> (64 - 8 * sizeof(T)) >> (kSigned ? 1 : 0);
  auto finish_at = [&](const Char *p) {
    if (end != nullptr)
      *end = const_cast<Char *>(p);
  };
  if (base < 0 || base == 1 || base > 36) {
    finish_at(string);
    errno = EINVAL;
    return 0;
  }
  const Char *s = string;
  while (is_white_space(*s, LC_GLOBAL_LOCALE))
    ++s;
  const bool negative = *s == '-';
  if (*s == '-' || *s == '+')
    ++s;
  auto value_of = [](Char c) -> unsigned {
    if (c >= '0' && c <= '9')
      return static_cast<unsigned>(c - '0');
    const auto letter = static_cast<unsigned>(c) | 0x20;
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 10 : 99;
  };
  // "0x" is a prefix only if a digit follows; otherwise the zero is the number. So is "0b".
  if ((base == 0 || base == 16) && *s == '0' && (s[1] == 'x' || s[1] == 'X') &&
      value_of(s[2]) < 16) {
    s += 2;
    base = 16;
  } else if (kOf == Meaning::kC23 && (base == 0 || base == 2) && *s == '0' &&
             (s[1] == 'b' || s[1] == 'B') && value_of(s[2]) < 2) {
    s += 2;
    base = 2;
  } else if (base == 0) {
    base = *s == '0' ? 8 : 10;
  }
  const auto radix = static_cast<unsigned>(base);
  const Unsigned limit = kMax + (kSigned && negative ? 1 : 0);
  const Unsigned last = limit / radix;
  Unsigned value = 0;
  const Char *first = s;
  bool overflow = false;
  for (unsigned digit; (digit = value_of(*s)) < radix; ++s) {
    overflow |= value > last || value * radix > limit - digit;
    value = value * radix + digit;
  }
  finish_at(s == first ? string : s);
  if (overflow) {
    errno = ERANGE;
    return static_cast<T>(limit);
  }
  return static_cast<T>(negative ? 0 - value : value);
}

}  // namespace number
