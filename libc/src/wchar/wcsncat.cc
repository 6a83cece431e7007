// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wcsncat(wchar_t *__restrict target, const wchar_t *__restrict source, size_t n) {
  wchar_t *end = target + wcslen(target);
  size_t length = wcsnlen(source, n);
  wmemcpy(end, source, length);
  end[length] = L'\0';
  return target;
}
