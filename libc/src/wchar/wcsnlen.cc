// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

size_t wcsnlen(const wchar_t *s, size_t n) {
  size_t length = 0;
  while (length < n && s[length] != L'\0')
    ++length;
  return length;
}
