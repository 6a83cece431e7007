// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Formatted input from streams, for narrow and wide characters.
#pragma once

#include <stdarg.h>
#include <stdio.h>

#include "support/number_meaning.h"

namespace stdio {

int scan(FILE *file, const char *format, va_list arguments, __locale_t locale,
         number::Meaning meaning);
int scan_wide(FILE *file, const wchar_t *format, va_list arguments, __locale_t locale,
              number::Meaning meaning);

}  // namespace stdio
