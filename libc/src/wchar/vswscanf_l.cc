// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/scanf_core.h"

int vswscanf_l(const wchar_t *__restrict s, __locale_t locale, const wchar_t *__restrict format,
               va_list arguments) {
  format::StringSource<wchar_t> source(s);
  return format::scan<wchar_t>(&source, format, arguments, locale, number::kMeaning);
}
