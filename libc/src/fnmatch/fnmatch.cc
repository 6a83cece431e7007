// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <fnmatch.h>
#include <locale.h>

int fnmatch(const char *pattern, const char *string, int flags) {
  return fnmatch_l(pattern, string, flags, LC_GLOBAL_LOCALE);
}
