// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

size_t wcrtomb(char *__restrict s, wchar_t c, mbstate_t *__restrict state) {
  return wcrtomb_l(s, c, state, LC_GLOBAL_LOCALE);
}
