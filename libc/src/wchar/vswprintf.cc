// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

int vswprintf(wchar_t *__restrict buffer, size_t size, const wchar_t *__restrict format,
              va_list arguments) {
  return vswprintf_l(buffer, size, LC_GLOBAL_LOCALE, format, arguments);
}
