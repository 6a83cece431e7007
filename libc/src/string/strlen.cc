// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_words.h"

size_t strlen(const char *s) {
  const char *p = s;
  for (; !words::aligned(p); ++p)
    if (*p == '\0')
      return static_cast<size_t>(p - s);
  for (;; p += words::kSize) {
    words::Word found = words::zeros(*reinterpret_cast<const words::Aligned *>(p));
    if (found != 0)
      return static_cast<size_t>(p - s) + words::first(found);
  }
}
