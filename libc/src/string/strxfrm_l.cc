// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/collation.h"

size_t strxfrm_l(char *__restrict target, const char *__restrict source, size_t n,
                 locale_t locale) {
  if (locale->order != locale_data::Order::kByCodePoint)
    return collation::transform<collation::Bytes>(target, source, n, locale);
  // The order is that of strcmp(), so a string is its own key.
  const size_t length = strlen(source);
  if (n > 0)
    memcpy(target, source, length < n ? length + 1 : n);
  return length;
}
