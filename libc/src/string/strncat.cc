// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *strncat(char *__restrict target, const char *__restrict source, size_t n) {
  char *end = target + strlen(target);
  const size_t length = strnlen(source, n);
  memcpy(end, source, length);
  end[length] = '\0';
  return target;
}
