// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

// Digits and signs are the same in all locales.
unsigned long long strtoull_l(const char *__restrict s, char **__restrict end, int base,
                              __locale_t) {
  return strtoull(s, end, base);
}
