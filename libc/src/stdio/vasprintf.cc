// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

int vasprintf(char **result, const char *format, va_list arguments) {
  return vasprintf_l(result, LC_GLOBAL_LOCALE, format, arguments);
}
