// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_scan.h"

int vfscanf_l(FILE *__restrict file, __locale_t locale, const char *__restrict format,
              va_list arguments) {
  return stdio::scan(file, format, arguments, locale, number::kMeaning);
}
