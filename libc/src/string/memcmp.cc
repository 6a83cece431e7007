// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_words.h"

int memcmp(const void *left, const void *right, size_t n) {
  const auto *a = static_cast<const unsigned char *>(left);
  const auto *b = static_cast<const unsigned char *>(right);
  while (n >= words::kSize && words::load(a) == words::load(b)) {
    a += words::kSize;
    b += words::kSize;
    n -= words::kSize;
  }
  for (; n > 0; --n, ++a, ++b)
    if (*a != *b)
      return *a - *b;
  return 0;
}
