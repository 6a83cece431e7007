// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What newlocale() does when more than a time zone is asked for. <locale.h> calls it at once where
// the compiler knows that, so that C++'s streams, say, don't bring the tables of all time zones
// into a program.
#include <errno.h>

#include "support/locale_data.h"

locale_t __newlocale_without_zone(int mask, const char *name, locale_t base) {
  __locale made = base == nullptr ? __c_locale : *base;
  if (int error = locale_data::assign(&made, mask, name); error != 0) {
    errno = error;
    return nullptr;
  }
  return locale_data::finish(base, made);
}
