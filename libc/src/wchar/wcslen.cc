// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

size_t wcslen(const wchar_t *s) {
  const wchar_t *end = s;
  while (*end != L'\0')
    ++end;
  return static_cast<size_t>(end - s);
}
