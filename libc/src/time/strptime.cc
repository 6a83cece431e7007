// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <time.h>

char *strptime(const char *__restrict s, const char *__restrict format, struct tm *__restrict tm) {
  return strptime_l(s, format, tm, LC_GLOBAL_LOCALE);
}
