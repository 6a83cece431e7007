// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>
#include <wctype.h>

#include "support/unicode_class.h"
#include "support/wctype_mapping.h"

static const __wctrans mappings[] = {
    {"tolower", unicode::to_lower},
    {"toupper", unicode::to_upper},
};

wctrans_t wctrans_l(const char *name, locale_t) {
  for (const __wctrans &mapping : mappings) {
    if (strcmp(mapping.name, name) == 0)
      return &mapping;
  }
  return nullptr;
}
