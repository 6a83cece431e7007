// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wctype.h>

#include "support/wide_class.h"

// A wctype_t is the classes of which a member needs one.
int iswctype_l(wint_t c, wctype_t type, locale_t locale) {
  return (locale_data::classes(c, locale) & type) != 0;
}
