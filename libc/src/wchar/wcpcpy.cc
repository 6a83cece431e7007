// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wcpcpy(wchar_t *__restrict target, const wchar_t *__restrict source) {
  size_t length = wcslen(source);
  wmemcpy(target, source, length + 1);
  return target + length;
}
