// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_words.h"

void *memchr(const void *s, int c, size_t n) {
  const auto *p = static_cast<const unsigned char *>(s);
  const auto wanted = static_cast<unsigned char>(c);
  // n may say more than there is memory, if c is in it: aligned words never reach into a page that
  // no byte before it is in.
  for (; n > 0 && !words::aligned(p); --n, ++p)
    if (*p == wanted)
      return const_cast<unsigned char *>(p);
  const words::Word pattern = words::fill(c);
  for (; n >= words::kSize; n -= words::kSize, p += words::kSize) {
    words::Word found = words::zeros(*reinterpret_cast<const words::Aligned *>(p) ^ pattern);
    if (found != 0)
      return const_cast<unsigned char *>(p + words::first(found));
  }
  for (; n > 0; --n, ++p)
    if (*p == wanted)
      return const_cast<unsigned char *>(p);
  return nullptr;
}
