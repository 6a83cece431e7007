// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <wchar.h>

int fwscanf_l(FILE *__restrict file, __locale_t locale, const wchar_t *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vfwscanf_l(file, locale, format, arguments);
  va_end(arguments);
  return count;
}
