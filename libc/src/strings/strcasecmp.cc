// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <strings.h>

int strcasecmp(const char *left, const char *right) {
  return strcasecmp_l(left, right, LC_GLOBAL_LOCALE);
}
