// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <strings.h>

int strncasecmp(const char *left, const char *right, size_t n) {
  return strncasecmp_l(left, right, n, LC_GLOBAL_LOCALE);
}
