// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wctype.h>

#include "support/wctype_mapping.h"

wint_t towctrans_l(wint_t c, wctrans_t mapping, locale_t) {
  return static_cast<wint_t>(mapping->map(static_cast<uint32_t>(c)));
}
