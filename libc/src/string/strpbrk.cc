// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *strpbrk(const char *s, const char *accept) {
  s += strcspn(s, accept);
  return *s == '\0' ? nullptr : const_cast<char *>(s);
}
