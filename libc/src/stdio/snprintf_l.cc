// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <stdio.h>

int snprintf_l(char *__restrict buffer, size_t size, __locale_t locale,
               const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vsnprintf_l(buffer, size, locale, format, arguments);
  va_end(arguments);
  return length;
}
