// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

int wcswidth(const wchar_t *s, size_t n) {
  int columns = 0;
  for (; n > 0 && *s != L'\0'; --n, ++s) {
    int width = wcwidth(*s);
    if (width < 0)
      return -1;
    columns += width;
  }
  return columns;
}
