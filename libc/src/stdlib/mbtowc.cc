// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdlib.h>

int mbtowc(wchar_t *__restrict out, const char *__restrict s, size_t n) {
  return mbtowc_l(out, s, n, LC_GLOBAL_LOCALE);
}
