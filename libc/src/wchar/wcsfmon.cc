// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdarg.h>
#include <wchar.h>

__ssize_t wcsfmon(wchar_t *__restrict out, size_t room, const wchar_t *__restrict format, ...) {
  va_list args;
  va_start(args, format);
  __ssize_t length = vwcsfmon_l(out, room, LC_GLOBAL_LOCALE, format, args);
  va_end(args);
  return length;
}
