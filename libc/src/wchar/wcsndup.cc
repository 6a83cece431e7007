// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>
#include <wchar.h>

wchar_t *wcsndup(const wchar_t *s, size_t n) {
  size_t length = wcsnlen(s, n);
  auto copy = static_cast<wchar_t *>(malloc((length + 1) * sizeof(wchar_t)));
  if (copy != nullptr) {
    wmemcpy(copy, s, length);
    copy[length] = L'\0';
  }
  return copy;
}
