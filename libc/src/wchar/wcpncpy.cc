// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

// Like stpncpy(): fills what is left with null characters, and gives the first of them.
wchar_t *wcpncpy(wchar_t *__restrict target, const wchar_t *__restrict source, size_t n) {
  size_t length = wcsnlen(source, n);
  wmemcpy(target, source, length);
  wmemset(target + length, L'\0', n - length);
  return target + length;
}
