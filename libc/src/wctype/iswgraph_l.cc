// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wctype.h>

#include "support/wide_class.h"

int iswgraph_l(wint_t c, locale_t locale) {
  return (locale_data::classes(c, locale) & unicode::Graph) != 0;
}
