// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Formatted input from streams, for narrow and wide characters.
#pragma once

#include <stdarg.h>
#include <stdio.h>

namespace stdio {

int scan(FILE *file, const char *format, va_list arguments, __locale_t locale);
int scan_wide(FILE *file, const wchar_t *format, va_list arguments, __locale_t locale);

}  // namespace stdio
