// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <regex.h>
#include <wchar.h>

int regwexec(const regex_t *__restrict regex, const wchar_t *__restrict string, size_t count,
             regmatch_t *__restrict matches, int flags) {
  return regwnexec(regex, string, wcslen(string), count, matches, flags);
}
