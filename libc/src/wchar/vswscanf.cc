// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

int vswscanf(const wchar_t *__restrict s, const wchar_t *__restrict format, va_list arguments) {
  return vswscanf_l(s, LC_GLOBAL_LOCALE, format, arguments);
}
