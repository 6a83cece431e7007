// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wctype.h>

#include "support/unicode_class.h"

int iswupper_l(wint_t c, locale_t) {
  return (unicode::classes(static_cast<uint32_t>(c)) & unicode::Upper) != 0;
}
