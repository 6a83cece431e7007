// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <regex.h>

int regncomp(regex_t *__restrict regex, const char *__restrict pattern, size_t size, int flags) {
  return regncomp_l(regex, pattern, size, flags, LC_GLOBAL_LOCALE);
}
