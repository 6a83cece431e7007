// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <regex.h>
#include <string.h>

int regexec_l(const regex_t *__restrict regex, const char *__restrict string, size_t count,
              regmatch_t *__restrict matches, int flags, __locale_t locale) {
  return regnexec_l(regex, string, strlen(string), count, matches, flags, locale);
}
