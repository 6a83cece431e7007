// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdint.h>
#include <wchar.h>

int wcscasecmp_l(const wchar_t *a, const wchar_t *b, locale_t locale) {
  return wcsncasecmp_l(a, b, SIZE_MAX, locale);
}
