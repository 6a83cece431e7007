// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <stdio.h>

int fscanf_l(FILE *__restrict file, __locale_t locale, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vfscanf_l(file, locale, format, arguments);
  va_end(arguments);
  return count;
}
