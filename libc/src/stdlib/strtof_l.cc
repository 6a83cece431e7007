// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

#include "support/number_parse.h"

float strtof_l(const char *__restrict s, char **__restrict end, __locale_t locale) {
  return number::parse_float<float>(s, end, locale);
}
