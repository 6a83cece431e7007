// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <uchar.h>
#include <wchar.h>

// A wchar_t is a code point too.
size_t c32rtomb_l(char *__restrict s, char32_t c, mbstate_t *__restrict state, __locale_t locale) {
  return wcrtomb_l(s, static_cast<wchar_t>(c), state, locale);
}
