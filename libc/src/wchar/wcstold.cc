// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

long double wcstold(const wchar_t *__restrict s, wchar_t **__restrict end) {
  return wcstold_l(s, end, LC_GLOBAL_LOCALE);
}
