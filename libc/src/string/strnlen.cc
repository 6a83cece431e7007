// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

size_t strnlen(const char *s, size_t n) {
  const void *end = memchr(s, '\0', n);
  return end == nullptr ? n : static_cast<size_t>(static_cast<const char *>(end) - s);
}
