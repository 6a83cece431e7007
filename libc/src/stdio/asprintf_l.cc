// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <stdio.h>

int asprintf_l(char **result, __locale_t locale, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vasprintf_l(result, locale, format, arguments);
  va_end(arguments);
  return length;
}
