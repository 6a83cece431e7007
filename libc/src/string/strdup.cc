// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>
#include <string.h>

char *strdup(const char *s) {
  const size_t size = strlen(s) + 1;
  void *copy = malloc(size);
  return copy == nullptr ? nullptr : static_cast<char *>(memcpy(copy, s, size));
}
