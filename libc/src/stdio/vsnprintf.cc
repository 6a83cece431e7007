// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

int vsnprintf(char *__restrict buffer, size_t size, const char *__restrict format,
              va_list arguments) {
  return vsnprintf_l(buffer, size, LC_GLOBAL_LOCALE, format, arguments);
}
