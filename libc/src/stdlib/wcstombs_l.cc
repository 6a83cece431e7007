// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>
#include <wchar.h>

size_t wcstombs_l(char *__restrict out, const wchar_t *__restrict s, size_t n, __locale_t locale) {
  const wchar_t *next = s;
  return wcsrtombs_l(out, &next, n, nullptr, locale);
}
