// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

int wcscmp(const wchar_t *a, const wchar_t *b) {
  for (; *a == *b && *a != L'\0'; ++a, ++b) {
  }
  return (*a > *b) - (*a < *b);
}
