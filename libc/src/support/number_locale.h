// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The radix character of a locale, in narrow and wide form.
#pragma once

#include <string.h>

#include "support/locale_data.h"

extern "C" size_t mbrtowc_l(wchar_t *__restrict, const char *__restrict, size_t,
                            __mbstate_t *__restrict, __locale_t);

namespace number {

template <typename Char> struct Radix;

template <> struct Radix<char> {
  explicit Radix(__locale_t locale)
      : text(locale->numbers.decimal_point), length(text[1] == '\0' ? 1 : strlen(text)) {}
  const char *text;
  size_t length;
};

template <> struct Radix<wchar_t> {
  explicit Radix(__locale_t locale) {
    const char *narrow = locale->numbers.decimal_point;
    if (narrow[1] == '\0') {
      text[0] = narrow[0];
    } else {
      __mbstate_t state = {};
      if (mbrtowc_l(text, narrow, strlen(narrow), &state, locale) > strlen(narrow))
        text[0] = '.';
    }
  }
  wchar_t text[1];
  size_t length = 1;
};

// Whether the radix character stands at p.
template <typename Char> bool at_radix(const Char *p, const Char *radix, size_t length) {
  for (size_t i = 0; i < length; ++i)
    if (p[i] != radix[i])
      return false;
  return true;
}

}  // namespace number
