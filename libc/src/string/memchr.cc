// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_words.h"

void *memchr(const void *s, int c, size_t n) {
  const auto *p = static_cast<const unsigned char *>(s);
  const auto wanted = static_cast<unsigned char>(c);
  const words::Word pattern = words::fill(c);
  for (; n >= words::kSize; n -= words::kSize, p += words::kSize) {
    words::Word found = words::zeros(words::load(p) ^ pattern);
    if (found != 0)
      return const_cast<unsigned char *>(p + words::first(found));
  }
  for (; n > 0; --n, ++p)
    if (*p == wanted)
      return const_cast<unsigned char *>(p);
  return nullptr;
}
