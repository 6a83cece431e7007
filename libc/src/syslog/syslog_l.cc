// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes a message in a locale.

#include <stdarg.h>
#include <syslog.h>

void syslog_l(int priority, __locale_t locale, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsyslog_l(priority, locale, format, arguments);
  va_end(arguments);
}
