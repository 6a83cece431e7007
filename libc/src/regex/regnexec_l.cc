// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <regex.h>

#include "support/pattern_text.h"
#include "support/regex_program.h"

int regnexec_l(const regex_t *__restrict regex, const char *__restrict string, size_t size,
               size_t count, regmatch_t *__restrict matches, int flags, __locale_t locale) {
  return regex::execute(regex, pattern::Text(string, size, locale), count, matches, flags);
}
