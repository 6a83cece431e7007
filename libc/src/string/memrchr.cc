// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

void *memrchr(const void *s, int c, size_t n) {
  const auto *p = static_cast<const unsigned char *>(s);
  const auto wanted = static_cast<unsigned char>(c);
  while (n-- > 0)
    if (p[n] == wanted)
      return const_cast<unsigned char *>(p + n);
  return nullptr;
}
