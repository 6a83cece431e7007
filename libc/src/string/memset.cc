// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_words.h"

void *memset(void *s, int c, size_t n) {
  auto *p = static_cast<unsigned char *>(s);
  const words::Word pattern = words::fill(c);
  for (; n >= words::kSize; n -= words::kSize, p += words::kSize)
    words::store(p, pattern);
  while (n-- > 0)
    *p++ = static_cast<unsigned char>(c);
  return s;
}
