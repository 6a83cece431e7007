// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <uchar.h>

size_t mbrtoc16(char16_t *__restrict out, const char *__restrict s, size_t n,
                mbstate_t *__restrict state) {
  return mbrtoc16_l(out, s, n, state, LC_GLOBAL_LOCALE);
}
