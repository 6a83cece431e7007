// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The classes of a byte in a locale. Bytes of US-ASCII are classified in line, in any locale.
#pragma once

#include "support/locale_data.h"
#include "support/unicode_class.h"

// The character that a byte stands for; -1 if it is none by itself (or EOF).
inline int byte_character(int c, locale_t locale) {
  const uint16_t *high = locale->charset->high;
  if (high == nullptr || c < 0x80 || c > 0xff || high[c - 0x80] == 0)
    return -1;
  return high[c - 0x80];
}

// The classes of a byte of 0x80 and above.
inline unsigned high_byte_classes(int c, locale_t locale) {
  int character = byte_character(c, locale);
  return character < 0 ? 0 : unicode::classes(static_cast<uint32_t>(character));
}
