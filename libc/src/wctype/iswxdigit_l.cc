// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wctype.h>

// The same in every locale, by the C standard.
int iswxdigit_l(wint_t c, locale_t) {
  unsigned u = static_cast<unsigned>(c);
  return u - '0' < 10 || (u | 0x20u) - 'a' < 6;
}
