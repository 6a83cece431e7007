// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>
#include <wchar.h>

#include "support/locale_data.h"

int wctob_l(wint_t c, locale_t locale) {
  char bytes[4];
  if (c == WEOF || encode(*locale->charset, bytes, static_cast<uint32_t>(c)) != 1)
    return EOF;
  return static_cast<unsigned char>(bytes[0]);
}
