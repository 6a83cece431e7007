// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>

#include "support/ctype_byte.h"

int ispunct_l(int c, locale_t locale) {
  if (static_cast<unsigned>(c) < 0x80)
    return isgraph_l(c, locale) && !isalnum_l(c, locale);
  return (high_byte_classes(c, locale) & unicode::Punct) != 0;
}
