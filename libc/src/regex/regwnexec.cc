// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <regex.h>

#include "support/pattern_text.h"
#include "support/regex_program.h"

int regwnexec(const regex_t *__restrict regex, const wchar_t *__restrict string, size_t size,
              size_t count, regmatch_t *__restrict matches, int flags) {
  return regex::execute(regex, pattern::Text(string, size, LC_GLOBAL_LOCALE), count, matches,
                        flags);
}
