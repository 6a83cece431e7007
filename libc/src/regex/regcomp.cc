// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <regex.h>

int regcomp(regex_t *__restrict regex, const char *__restrict pattern, int flags) {
  return regcomp_l(regex, pattern, flags, LC_GLOBAL_LOCALE);
}
