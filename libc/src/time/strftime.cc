// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <time.h>

size_t strftime(char *__restrict out, size_t room, const char *__restrict format,
                const struct tm *__restrict tm) {
  return strftime_l(out, room, format, tm, LC_GLOBAL_LOCALE);
}
