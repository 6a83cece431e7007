// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <langinfo.h>

#include "support/locale_data.h"

static const char *find(nl_item item, const __locale &locale) {
  switch (item) {
  case CODESET:
    return locale.charset->name;
  case RADIXCHAR:
    return locale.numbers.decimal_point;
  case THOUSEP:
    return locale.numbers.thousands_sep;
  case YESEXPR:
  case NOEXPR:
    return (*locale.messages)[item];
  case CRNCYSTR:
    return locale.currency;
  }
  return item >= D_T_FMT && item <= ALT_DIGITS ? (*locale.time)[item] : "";
}

char *nl_langinfo_l(nl_item item, locale_t locale) {
  return const_cast<char *>(find(item, *locale));
}
