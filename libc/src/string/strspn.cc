// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_set.h"

size_t strspn(const char *s, const char *accept) {
  const char *p = s;
  if (accept[0] == '\0')
    return 0;
  if (accept[1] == '\0') {
    while (*p == accept[0])
      ++p;
    return static_cast<size_t>(p - s);
  }
  const ByteSet set(accept);
  while (set.has(static_cast<unsigned char>(*p)))
    ++p;
  return static_cast<size_t>(p - s);
}
