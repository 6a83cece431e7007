// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>
#include <wchar.h>

int wctomb_l(char *s, wchar_t c, __locale_t locale) {
  return s == nullptr ? 0 : static_cast<int>(wcrtomb_l(s, c, nullptr, locale));
}
