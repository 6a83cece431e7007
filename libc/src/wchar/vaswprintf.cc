// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

int vaswprintf(wchar_t **__restrict result, const wchar_t *__restrict format, va_list arguments) {
  return vaswprintf_l(result, LC_GLOBAL_LOCALE, format, arguments);
}
