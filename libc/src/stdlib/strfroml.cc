// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>
#include <stdlib.h>

// The format is that of strfromd(), so that the length modifier has to be put in.
int strfroml(char *__restrict buffer, size_t size, const char *__restrict format,
             long double value) {
  if (*format == '%')
    ++format;
  int precision = -1;
  if (*format == '.')
    precision = atoi(++format);
  while (*format >= '0' && *format <= '9')
    ++format;
  const char with_length[] = {'%', '.', '*', 'L', *format, '\0'};
  return snprintf(buffer, size, with_length, precision, value);
}
