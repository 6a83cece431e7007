// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <regex.h>

#include "support/pattern_text.h"
#include "support/regex_program.h"

int regncomp_l(regex_t *__restrict regex, const char *__restrict pattern, size_t size, int flags,
               __locale_t locale) {
  return regex::compile(regex, pattern::Text(pattern, size, locale), flags);
}
