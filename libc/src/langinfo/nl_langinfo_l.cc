// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <langinfo.h>

#include "support/locale_data.h"

static const char *find(nl_item item, const __locale &locale) {
  const locale_data::Time &time = *locale.time;
  if (item >= DAY_1 && item <= DAY_7)
    return time.day[item - DAY_1];
  if (item >= ABDAY_1 && item <= ABDAY_7)
    return time.abday[item - ABDAY_1];
  if (item >= MON_1 && item <= MON_12)
    return time.mon[item - MON_1];
  if (item >= ABMON_1 && item <= ABMON_12)
    return time.abmon[item - ABMON_1];
  switch (item) {
  case CODESET:
    return locale.charset->name;
  case D_T_FMT:
    return time.d_t_fmt;
  case D_FMT:
    return time.d_fmt;
  case T_FMT:
    return time.t_fmt;
  case T_FMT_AMPM:
    return time.t_fmt_ampm;
  case AM_STR:
    return time.am_pm[0];
  case PM_STR:
    return time.am_pm[1];
  case ERA:
    return time.era;
  case ERA_D_FMT:
    return time.era_d_fmt;
  case ERA_D_T_FMT:
    return time.era_d_t_fmt;
  case ERA_T_FMT:
    return time.era_t_fmt;
  case ALT_DIGITS:
    return time.alt_digits;
  case RADIXCHAR:
    return locale.numbers.decimal_point;
  case THOUSEP:
    return locale.numbers.thousands_sep;
  case YESEXPR:
    return locale.messages->yesexpr;
  case NOEXPR:
    return locale.messages->noexpr;
  // The sign says where the symbol stands; there is none in the C locale, where "-" is the answer.
  case CRNCYSTR:
    return "-";
  default:
    return "";
  }
}

char *nl_langinfo_l(nl_item item, locale_t locale) {
  return const_cast<char *>(find(item, *locale));
}
