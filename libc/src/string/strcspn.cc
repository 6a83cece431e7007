// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_set.h"

size_t strcspn(const char *s, const char *reject) {
  if (reject[0] == '\0' || reject[1] == '\0')
    return static_cast<size_t>(strchrnul(s, reject[0]) - s);
  ByteSet set(reject);
  set.add('\0');
  const char *p = s;
  while (!set.has(static_cast<unsigned char>(*p)))
    ++p;
  return static_cast<size_t>(p - s);
}
