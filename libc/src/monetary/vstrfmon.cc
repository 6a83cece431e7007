// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <monetary.h>

__ssize_t vstrfmon(char *__restrict out, size_t room, const char *__restrict format, va_list args) {
  return vstrfmon_l(out, room, LC_GLOBAL_LOCALE, format, args);
}
