// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <inttypes.h>

// Digits and signs are the same in all locales.
intmax_t strtoimax_l(const char *__restrict s, char **__restrict end, int base, __locale_t) {
  return strtoimax(s, end, base);
}
