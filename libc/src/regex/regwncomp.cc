// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <regex.h>

int regwncomp(regex_t *__restrict regex, const wchar_t *__restrict pattern, size_t size,
              int flags) {
  return regwncomp_l(regex, pattern, size, flags, LC_GLOBAL_LOCALE);
}
