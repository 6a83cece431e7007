// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_words.h"

void *memmove(void *target, const void *source, size_t n) {
  auto *to = static_cast<char *>(target);
  const auto *from = static_cast<const char *>(source);
  if (reinterpret_cast<uintptr_t>(to) - reinterpret_cast<uintptr_t>(from) >= n) {
    // The target's start isn't inside the source: forwards.
    for (; n >= words::kSize; n -= words::kSize) {
      words::store(to, words::load(from));
      to += words::kSize;
      from += words::kSize;
    }
    while (n-- > 0)
      *to++ = *from++;
  } else {
    for (; n >= words::kSize; n -= words::kSize)
      words::store(to + n - words::kSize, words::load(from + n - words::kSize));
    while (n-- > 0)
      to[n] = from[n];
  }
  return target;
}
