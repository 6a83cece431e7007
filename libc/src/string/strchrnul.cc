// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_words.h"

char *strchrnul(const char *s, int c) {
  const char wanted = static_cast<char>(c);
  // Aligned words never reach into a page that the string doesn't touch.
  for (; !words::aligned(s); ++s)
    if (*s == wanted || *s == '\0')
      return const_cast<char *>(s);
  const words::Word pattern = words::fill(c);
  for (;; s += words::kSize) {
    words::Word word = *reinterpret_cast<const words::Aligned *>(s);
    if (words::zeros(word) != 0 || words::zeros(word ^ pattern) != 0)
      break;
  }
  while (*s != wanted && *s != '\0')
    ++s;
  return const_cast<char *>(s);
}
