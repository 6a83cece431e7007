// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/number_parse.h"

double wcstod_l(const wchar_t *__restrict s, wchar_t **__restrict end, locale_t locale) {
  return number::parse_float<double>(s, end, locale);
}
