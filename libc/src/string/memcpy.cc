// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_words.h"

void *memcpy(void *__restrict target, const void *__restrict source, size_t n) {
  auto *to = static_cast<char *>(target);
  const auto *from = static_cast<const char *>(source);
  if (n >= words::kSize) {
    // The last word may overlap what the loop copies.
    const words::Word last = words::load(from + n - words::kSize);
    char *end = to + n - words::kSize;
    for (; n > words::kSize; n -= words::kSize) {
      words::store(to, words::load(from));
      to += words::kSize;
      from += words::kSize;
    }
    words::store(end, last);
    return target;
  }
  while (n-- > 0)
    *to++ = *from++;
  return target;
}
