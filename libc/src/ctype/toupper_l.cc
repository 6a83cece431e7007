// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>

#include "support/ctype_byte.h"

int toupper_l(int c, locale_t locale) {
  if (static_cast<unsigned>(c) < 0x80)
    return static_cast<unsigned>(c) - 'a' < 26 ? c - ('a' - 'A') : c;
  int character = byte_character(c, locale);
  if (character < 0)
    return c;
  // A letter whose other case isn't in the charset stays as it is.
  char other;
  const locale_data::Charset &charset = *locale->charset;
  uint32_t changed = unicode::to_upper(static_cast<uint32_t>(character));
  return encode(charset, &other, changed) == 1 ? static_cast<unsigned char>(other) : c;
}
