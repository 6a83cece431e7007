// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wctype.h>

#include "support/wctype_mapping.h"
#include "support/wide_class.h"

// Zero, which wctrans() gives for a name that it doesn't know, changes no character.
wint_t towctrans_l(wint_t c, wctrans_t mapping, locale_t locale) {
  return mapping != nullptr && locale_data::has_classes(c, locale)
             ? static_cast<wint_t>(mapping->map(static_cast<uint32_t>(c)))
             : c;
}
