// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// vsyslog_l() in the C locale.

#include <locale.h>
#include <stdarg.h>
#include <syslog.h>

void vsyslog(int priority, const char *format, va_list arguments) {
  vsyslog_l(priority, LC_C_LOCALE, format, arguments);
}
