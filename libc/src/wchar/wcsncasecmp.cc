// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

int wcsncasecmp(const wchar_t *a, const wchar_t *b, size_t n) {
  return wcsncasecmp_l(a, b, n, LC_GLOBAL_LOCALE);
}
