// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <stdio.h>

int sprintf(char *__restrict buffer, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vsprintf(buffer, format, arguments);
  va_end(arguments);
  return length;
}
