// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <string.h>

int strcoll(const char *left, const char *right) {
  return strcoll_l(left, right, LC_GLOBAL_LOCALE);
}
