// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

// Digits and signs are the same in all locales.
long strtol_l(const char *__restrict s, char **__restrict end, int base, __locale_t) {
  return strtol(s, end, base);
}
