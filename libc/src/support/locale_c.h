// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The data of the "C" locale.
#pragma once

#include <limits.h>

#include "support/locale_data.h"
#include "support/time_zone.h"

namespace locale_data {

inline constexpr Time c_time = {
    {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
    {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"},
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    {"AM", "PM"},
    "%a %b %e %H:%M:%S %Y",
    "%m/%d/%y",
    "%H:%M:%S",
    "%I:%M:%S %p",
    "",
    "",
    "",
    "",
    "",
};

inline constexpr Messages c_messages = {"^[yY]", "^[nN]"};

// lconv has no const in it; nobody may write to these strings all the same.
inline constexpr char dot[] = ".", nothing[] = "";

constexpr lconv c_numbers() {
  char *const none = const_cast<char *>(nothing);
  return {
      .decimal_point = const_cast<char *>(dot),
      .thousands_sep = none,
      .grouping = none,
      .mon_decimal_point = none,
      .mon_thousands_sep = none,
      .mon_grouping = none,
      .positive_sign = none,
      .negative_sign = none,
      .currency_symbol = none,
      .frac_digits = CHAR_MAX,
      .p_cs_precedes = CHAR_MAX,
      .p_sep_by_space = CHAR_MAX,
      .p_sign_posn = CHAR_MAX,
      .n_cs_precedes = CHAR_MAX,
      .n_sep_by_space = CHAR_MAX,
      .n_sign_posn = CHAR_MAX,
      .int_curr_symbol = none,
      .int_frac_digits = CHAR_MAX,
      .int_p_cs_precedes = CHAR_MAX,
      .int_p_sep_by_space = CHAR_MAX,
      .int_p_sign_posn = CHAR_MAX,
      .int_n_cs_precedes = CHAR_MAX,
      .int_n_sep_by_space = CHAR_MAX,
      .int_n_sign_posn = CHAR_MAX,
  };
}

}  // namespace locale_data

#define CLOUDLIBC_C_LOCALE(charset, ctype_name)                                                    \
  {                                                                                                \
    &charset, &locale_data::c_time, &locale_data::c_messages, &locale_data::utc,                   \
        locale_data::c_numbers(), {                                                                \
      "", ctype_name, ctype_name, ctype_name, ctype_name, ctype_name, ctype_name, "UTC",           \
    }                                                                                              \
  }
