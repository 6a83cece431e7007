// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a locale_t points to. The data of each category is either built into the library or made by
// newlocale(); an object is written only while it is made.
//
// Strings are in the locale's own charset. printf() and its kin take the decimal point from
// numbers.decimal_point, and nothing else of LC_NUMERIC.
#pragma once

#include <locale.h>

#include "support/locale_charset.h"

namespace locale_data {

struct Time {
  const char *day[7];
  const char *abday[7];
  const char *mon[12];
  const char *abmon[12];
  const char *am_pm[2];
  const char *d_t_fmt;
  const char *d_fmt;
  const char *t_fmt;
  const char *t_fmt_ampm;
  const char *era;
  const char *era_d_fmt;
  const char *era_d_t_fmt;
  const char *era_t_fmt;
  const char *alt_digits;
};

struct Messages {
  const char *yesexpr;
  const char *noexpr;
};

struct TimeZone;

// What newlocale() calls the time zone among the categories, which <locale.h> gives no number.
constexpr int kTimeZone = 7;

}  // namespace locale_data

struct __locale {
  const locale_data::Charset *charset;
  const locale_data::Time *time;
  const locale_data::Messages *messages;
  const locale_data::TimeZone *zone;
  lconv numbers;
  // The name of each category, as setlocale() reports it; the first isn't used.
  char names[8][20];
};

namespace locale_data {

// Sets the categories of `mask` to the locale of this name. Gives an error number; then nothing has
// changed.
int assign(__locale *locale, int mask, const char *name);

// Whether the object lies in the library, and so is never freed.
inline bool is_static(locale_t locale) {
  return locale == LC_C_LOCALE || locale == LC_C_UNICODE_LOCALE || locale == LC_GLOBAL_LOCALE;
}

}  // namespace locale_data
