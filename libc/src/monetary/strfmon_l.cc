// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <monetary.h>
#include <stdarg.h>

__ssize_t strfmon_l(char *__restrict out, size_t room, locale_t locale,
                    const char *__restrict format, ...) {
  va_list args;
  va_start(args, format);
  __ssize_t length = vstrfmon_l(out, room, locale, format, args);
  va_end(args);
  return length;
}
