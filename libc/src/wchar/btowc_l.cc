// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/locale_data.h"

wint_t btowc_l(int c, locale_t locale) {
  if (c < 0 || c > 0xff)
    return WEOF;
  char byte = static_cast<char>(c);
  mbstate_t state = {};
  uint32_t character;
  return decode(*locale->charset, &character, &byte, 1, &state) == 1
             ? static_cast<wint_t>(character)
             : WEOF;
}
