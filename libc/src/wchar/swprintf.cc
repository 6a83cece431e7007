// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdarg.h>
#include <wchar.h>

int swprintf(wchar_t *__restrict buffer, size_t size, const wchar_t *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vswprintf(buffer, size, format, arguments);
  va_end(arguments);
  return length;
}
