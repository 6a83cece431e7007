// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

int vdprintf(int fd, const char *__restrict format, va_list arguments) {
  return vdprintf_l(fd, LC_GLOBAL_LOCALE, format, arguments);
}
