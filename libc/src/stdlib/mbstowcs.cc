// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdlib.h>

size_t mbstowcs(wchar_t *__restrict out, const char *__restrict s, size_t n) {
  return mbstowcs_l(out, s, n, LC_GLOBAL_LOCALE);
}
