// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <monetary.h>
#include <stdarg.h>

__ssize_t strfmon(char *__restrict out, size_t room, const char *__restrict format, ...) {
  va_list args;
  va_start(args, format);
  __ssize_t length = vstrfmon_l(out, room, LC_GLOBAL_LOCALE, format, args);
  va_end(args);
  return length;
}
