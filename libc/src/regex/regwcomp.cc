// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <regex.h>

int regwcomp(regex_t *__restrict regex, const wchar_t *__restrict pattern, int flags) {
  return regwcomp_l(regex, pattern, flags, LC_GLOBAL_LOCALE);
}
