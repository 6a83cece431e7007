// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

int strncmp(const char *left, const char *right, size_t n) {
  const auto *a = reinterpret_cast<const unsigned char *>(left);
  const auto *b = reinterpret_cast<const unsigned char *>(right);
  for (; n > 0; --n, ++a, ++b)
    if (*a != *b || *a == '\0')
      return *a - *b;
  return 0;
}
