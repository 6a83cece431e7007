// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a locale says of a wide character. A wchar_t is a Unicode code point in all of them, but
// POSIX (XBD 7.3.1) lists the members of each class in its own locale, which are in US-ASCII. So
// where that is the charset, in "C" for one, a character beyond it is in no class and has no other
// case.
#pragma once

#include <wctype.h>

#include "support/locale_data.h"
#include "support/unicode_class.h"

namespace locale_data {

inline bool has_classes(wint_t c, locale_t locale) {
  return static_cast<uint32_t>(c) < 0x80 || locale->charset != &us_ascii;
}

inline unsigned classes(wint_t c, locale_t locale) {
  return has_classes(c, locale) ? unicode::classes(static_cast<uint32_t>(c)) : 0;
}

}  // namespace locale_data
