// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <wchar.h>

#include "support/collation.h"

int wcscoll_l(const wchar_t *left, const wchar_t *right, locale_t locale) {
  const int by_units = wcscmp(left, right);
  if (by_units == 0 || locale->order == locale_data::Order::kByCodePoint)
    return by_units;
  const int by_language = collation::compare<collation::WideCharacters>(left, right, locale);
  // Strings that differ are never equal, as POSIX recommends.
  return by_language != 0 ? by_language : by_units;
}
