// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <stdio.h>

int dprintf_l(int fd, __locale_t locale, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vdprintf_l(fd, locale, format, arguments);
  va_end(arguments);
  return length;
}
