// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wcsncpy(wchar_t *__restrict target, const wchar_t *__restrict source, size_t n) {
  wcpncpy(target, source, n);
  return target;
}
