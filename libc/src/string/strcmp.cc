// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_words.h"

int strcmp(const char *left, const char *right) {
  const auto *a = reinterpret_cast<const unsigned char *>(left);
  const auto *b = reinterpret_cast<const unsigned char *>(right);
  if (((reinterpret_cast<uintptr_t>(a) ^ reinterpret_cast<uintptr_t>(b)) % words::kSize) == 0) {
    while (!words::aligned(a)) {
      if (*a != *b || *a == '\0')
        return *a - *b;
      ++a;
      ++b;
    }
    for (;; a += words::kSize, b += words::kSize) {
      words::Word word = *reinterpret_cast<const words::Aligned *>(a);
      if (word != *reinterpret_cast<const words::Aligned *>(b) || words::zeros(word) != 0)
        break;
    }
  }
  while (*a == *b && *a != '\0') {
    ++a;
    ++b;
  }
  return *a - *b;
}
