// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *stpncpy(char *__restrict target, const char *__restrict source, size_t n) {
  const size_t length = strnlen(source, n);
  memcpy(target, source, length);
  memset(target + length, '\0', n - length);
  return target + length;
}
