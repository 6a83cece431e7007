// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdlib.h>

double strtod(const char *__restrict s, char **__restrict end) {
  return strtod_l(s, end, LC_GLOBAL_LOCALE);
}
