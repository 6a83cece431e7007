// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <wchar.h>

int swprintf_l(wchar_t *__restrict buffer, size_t size, __locale_t locale,
               const wchar_t *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vswprintf_l(buffer, size, locale, format, arguments);
  va_end(arguments);
  return length;
}
