// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <regex.h>
#include <wchar.h>

int regwcomp_l(regex_t *__restrict regex, const wchar_t *__restrict pattern, int flags,
               __locale_t locale) {
  return regwncomp_l(regex, pattern, wcslen(pattern), flags, locale);
}
