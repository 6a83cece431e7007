// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <stdio.h>

int asprintf(char **result, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vasprintf(result, format, arguments);
  va_end(arguments);
  return length;
}
