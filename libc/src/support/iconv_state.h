// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What an iconv_t points to.
#pragma once

#include "support/locale_charset.h"

namespace iconv_data {

// One end of a conversion: a charset of locales, or a form of Unicode whose units are wider than
// bytes. Locales can't have the latter, as their text has null bytes in it.
struct End {
  const locale_data::Charset *charset;  // Null in wide forms, which the rest is about.
  unsigned char unit;                   // The bytes of a unit: 2 in UTF-16, 4 in UTF-32.
  bool little;                          // The least significant byte of a unit comes first.
  bool marked;                          // U+FEFF at the beginning says which comes first.
  bool begun;                           // What is at the beginning was read or written.
};

// The most bytes of a character, and of the mark before it.
constexpr size_t kLongest = 8;

// Finds the wide form of this name, as find_charset() does.
bool find_wide(const char *name, size_t length, End *end);

// At the beginning of marked text: decides the order, and gives the length of the mark.
size_t skip_mark(End *end, const char *s, size_t n);

// As those of charsets; encode_wide() writes the mark as well where it is due.
size_t decode_wide(const End &end, uint32_t *c, const char *s, size_t n);
size_t encode_wide(const End &end, char *s, uint32_t c);

}  // namespace iconv_data

struct __iconv {
  iconv_data::End from;
  iconv_data::End to;
  bool ignore;         // Leave out what the target lacks.
  bool transliterate;  // Write something like it instead.
};
