// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wctype.h>

#include "support/wide_class.h"

wint_t towlower_l(wint_t c, locale_t locale) {
  return locale_data::has_classes(c, locale)
             ? static_cast<wint_t>(unicode::to_lower(static_cast<uint32_t>(c)))
             : c;
}
