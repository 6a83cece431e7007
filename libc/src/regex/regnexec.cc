// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <regex.h>

int regnexec(const regex_t *__restrict regex, const char *__restrict string, size_t size,
             size_t count, regmatch_t *__restrict matches, int flags) {
  return regnexec_l(regex, string, size, count, matches, flags, LC_GLOBAL_LOCALE);
}
