// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <stdio.h>

int sscanf_l(const char *__restrict s, __locale_t locale, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vsscanf_l(s, locale, format, arguments);
  va_end(arguments);
  return count;
}
