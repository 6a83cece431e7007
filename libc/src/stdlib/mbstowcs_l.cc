// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>
#include <wchar.h>

size_t mbstowcs_l(wchar_t *__restrict out, const char *__restrict s, size_t n, __locale_t locale) {
  const char *next = s;
  mbstate_t state = {};
  return mbsrtowcs_l(out, &next, n, &state, locale);
}
