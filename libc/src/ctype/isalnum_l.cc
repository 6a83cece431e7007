// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>

#include "support/ctype_byte.h"

int isalnum_l(int c, locale_t locale) {
  unsigned u = static_cast<unsigned>(c);
  if (u < 0x80)
    return (u | 0x20u) - 'a' < 26 || u - '0' < 10;
  return (high_byte_classes(c, locale) & unicode::Alnum) != 0;
}
