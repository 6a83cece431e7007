// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *strchr(const char *s, int c) {
  char *p = strchrnul(s, c);
  return *p == static_cast<char>(c) ? p : nullptr;
}
