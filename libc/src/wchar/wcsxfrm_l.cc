// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <wchar.h>

#include "support/collation.h"

size_t wcsxfrm_l(wchar_t *__restrict target, const wchar_t *__restrict source, size_t n,
                 locale_t locale) {
  if (locale->order != locale_data::Order::kByCodePoint)
    return collation::transform<collation::WideCharacters>(target, source, n, locale);
  // The order is that of wcscmp(), so a string is its own key.
  const size_t length = wcslen(source);
  if (n > 0)
    wmemcpy(target, source, length < n ? length + 1 : n);
  return length;
}
