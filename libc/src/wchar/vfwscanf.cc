// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/stdio_file.h"
#include "support/stdio_scan.h"

// A stream has a locale of its own.
int vfwscanf(FILE *__restrict file, const wchar_t *__restrict format, va_list arguments) {
  return stdio::scan_wide(file, format, arguments, file->s.locale, number::kMeaning);
}
