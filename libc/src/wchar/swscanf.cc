// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <wchar.h>

int swscanf(const wchar_t *__restrict s, const wchar_t *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vswscanf(s, format, arguments);
  va_end(arguments);
  return count;
}
