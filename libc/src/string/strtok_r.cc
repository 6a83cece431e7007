// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *strtok_r(char *__restrict s, const char *__restrict separators, char **__restrict rest) {
  if (s == nullptr)
    s = *rest;
  s += strspn(s, separators);
  if (*s == '\0') {
    *rest = s;
    return nullptr;
  }
  char *end = s + strcspn(s, separators);
  *rest = *end == '\0' ? end : end + 1;
  *end = '\0';
  return s;
}
