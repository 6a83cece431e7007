// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/stdio_scan.h"

int vfwscanf_l(FILE *__restrict file, __locale_t locale, const wchar_t *__restrict format,
               va_list arguments) {
  return stdio::scan_wide(file, format, arguments, locale, number::kMeaning);
}
