// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <uchar.h>

size_t c32rtomb(char *__restrict s, char32_t c, mbstate_t *__restrict state) {
  return c32rtomb_l(s, c, state, LC_GLOBAL_LOCALE);
}
