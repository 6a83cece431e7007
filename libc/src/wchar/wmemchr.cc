// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t n) {
  for (; n > 0; --n, ++s) {
    if (*s == c)
      return const_cast<wchar_t *>(s);
  }
  return nullptr;
}
