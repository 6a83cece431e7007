// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <stdio.h>

int sscanf(const char *__restrict s, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vsscanf(s, format, arguments);
  va_end(arguments);
  return count;
}
