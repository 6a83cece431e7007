// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>

#include "support/locale_data.h"

// The name is that of a time zone if nothing else is asked for. Such a program has the tables of
// all zones in it; see newlocale_without_zone.cc.
locale_t __newlocale_with_zone(int mask, const char *name, locale_t base) {
  if (mask != LC_TIMEZONE_MASK || name == nullptr)
    return __newlocale_without_zone(mask, name, base);
  __locale made = base == nullptr ? __c_locale : *base;
  if (!locale_data::find_time_zone(name, &made.zone)) {
    errno = ENOENT;
    return nullptr;
  }
  return locale_data::finish(base, made);
}
