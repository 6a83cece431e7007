// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <stdlib.h>

#include "support/locale_data.h"

locale_t newlocale(int mask, const char *name, locale_t base) {
  __locale made = base == nullptr ? __c_locale : *base;
  if (int error = locale_data::assign(&made, mask, name); error != 0) {
    errno = error;
    return nullptr;
  }
  // The base is changed in place if it can be, as POSIX has it: the caller gives it away.
  if (base == nullptr || locale_data::is_static(base)) {
    base = static_cast<locale_t>(malloc(sizeof(*base)));
    if (base == nullptr)
      return nullptr;
  }
  *base = made;
  return base;
}
