// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <stdio.h>

int fscanf(FILE *__restrict file, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vfscanf(file, format, arguments);
  va_end(arguments);
  return count;
}
