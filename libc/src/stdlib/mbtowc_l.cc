// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <stdlib.h>
#include <wchar.h>

// No charset here has shift states, so each call begins anew.
int mbtowc_l(wchar_t *__restrict out, const char *__restrict s, size_t n, __locale_t locale) {
  if (s == nullptr)
    return 0;
  mbstate_t state = {};
  size_t used = mbrtowc_l(out, s, n, &state, locale);
  if (used == static_cast<size_t>(-2)) {
    errno = EILSEQ;
    return -1;
  }
  return static_cast<int>(used);
}
