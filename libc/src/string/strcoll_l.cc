// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/collation.h"

int strcoll_l(const char *left, const char *right, locale_t locale) {
  const int by_units = strcmp(left, right);
  if (by_units == 0 || locale->order == locale_data::Order::kByCodePoint)
    return by_units;
  const int by_language = collation::compare<collation::Bytes>(left, right, locale);
  // Strings that differ are never equal, as POSIX recommends.
  return by_language != 0 ? by_language : by_units;
}
