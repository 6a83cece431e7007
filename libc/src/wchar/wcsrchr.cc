// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wcsrchr(const wchar_t *s, wchar_t c) {
  const wchar_t *last = nullptr;
  for (;; ++s) {
    if (*s == c)
      last = s;
    if (*s == L'\0')
      return const_cast<wchar_t *>(last);
  }
}
