// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wcsstr(const wchar_t *__restrict s, const wchar_t *__restrict wanted) {
  return wmemmem(s, wcslen(s), wanted, wcslen(wanted));
}
