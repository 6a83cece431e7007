// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

int vsscanf(const char *__restrict s, const char *__restrict format, va_list arguments) {
  return vsscanf_l(s, LC_GLOBAL_LOCALE, format, arguments);
}
