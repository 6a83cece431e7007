// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wcschr(const wchar_t *s, wchar_t c) {
  for (; *s != c; ++s) {
    if (*s == L'\0')
      return nullptr;
  }
  return const_cast<wchar_t *>(s);
}
