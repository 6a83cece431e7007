// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <regex.h>
#include <string.h>

int regcomp_l(regex_t *__restrict regex, const char *__restrict pattern, int flags,
              __locale_t locale) {
  return regncomp_l(regex, pattern, strlen(pattern), flags, locale);
}
