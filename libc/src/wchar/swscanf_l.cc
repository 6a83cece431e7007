// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <wchar.h>

int swscanf_l(const wchar_t *__restrict s, __locale_t locale, const wchar_t *__restrict format,
              ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vswscanf_l(s, locale, format, arguments);
  va_end(arguments);
  return count;
}
