// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

double wcstod(const wchar_t *__restrict s, wchar_t **__restrict end) {
  return wcstod_l(s, end, LC_GLOBAL_LOCALE);
}
