// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

#include "support/locale_data.h"

locale_t duplocale(locale_t locale) {
  auto copy = static_cast<locale_t>(malloc(sizeof(*locale)));
  if (copy != nullptr)
    *copy = *locale;
  return copy;
}
