// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// White space as isspace_l() and iswspace_l() have it, for readers of numbers, times and formats.
// Of single bytes that is US-ASCII's.
#pragma once

#include <wctype.h>

inline bool is_white_space(char c, locale_t) { return c == ' ' || (c >= '\t' && c <= '\r'); }

inline bool is_white_space(wchar_t c, locale_t locale) {
  return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r')
                  : iswspace_l(static_cast<wint_t>(c), locale) != 0;
}
