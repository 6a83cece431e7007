// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdint.h>
#include <strings.h>

int strcasecmp_l(const char *left, const char *right, locale_t locale) {
  return strncasecmp_l(left, right, SIZE_MAX, locale);
}
