// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>
#include <string.h>

char *strndup(const char *s, size_t n) {
  const size_t length = strnlen(s, n);
  auto *copy = static_cast<char *>(malloc(length + 1));
  if (copy == nullptr)
    return nullptr;
  memcpy(copy, s, length);
  copy[length] = '\0';
  return copy;
}
