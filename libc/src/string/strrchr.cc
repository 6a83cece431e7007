// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>

char *strrchr(const char *s, int c) {
  char *last = nullptr;
  // In most strings the character is rare, so one pass finds the last one and the end.
  for (int i = 0; i < 4 && static_cast<char>(c) != '\0'; ++i) {
    char *p = strchrnul(s, c);
    if (*p == '\0')
      return last;
    last = p;
    s = p + 1;
  }
  char *found = static_cast<char *>(memrchr(s, c, strlen(s) + 1));
  return found == nullptr ? last : found;
}
