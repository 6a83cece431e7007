// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/scanf_core.h"

int vsscanf_l(const char *__restrict s, __locale_t locale, const char *__restrict format,
              va_list arguments) {
  format::StringSource<char> source(s);
  return format::scan<char>(&source, format, arguments, locale, number::kMeaning);
}
