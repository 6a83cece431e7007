// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The function itself, for those who take its address; <locale.h> has the calls go past it.
#define _CLOUDLIBC_NO_INLINE_NEWLOCALE
#include <locale.h>

locale_t newlocale(int mask, const char *name, locale_t base) {
  return __newlocale_with_zone(mask, name, base);
}
