// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

void *memccpy(void *__restrict target, const void *__restrict source, int c, size_t n) {
  const void *found = memchr(source, c, n);
  if (found == nullptr) {
    memcpy(target, source, n);
    return nullptr;
  }
  size_t length =
      static_cast<size_t>(static_cast<const char *>(found) - static_cast<const char *>(source)) + 1;
  return mempcpy(target, source, length);
}
