// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a locale_t points to. The data of each category is part of the library; an object is written
// only while it is made.
//
// Strings are in the locale's own charset. printf() and its kin take the decimal point from
// numbers.decimal_point, and nothing else of LC_NUMERIC.
#pragma once

#include <langinfo.h>
#include <locale.h>
#include <stdint.h>

#include "support/locale_charset.h"
#include "support/time_zone.h"

namespace locale_data {

// What <langinfo.h> has no item for, but struct lconv a field.
enum {
  kGrouping = CRNCYSTR + 1,
  kMonetaryPoint,
  kMonetaryThousands,
  kMonetaryGrouping,
  kPositiveSign,
  kNegativeSign,
  kSymbol,
  kInternationalSymbol,
  kItems,
};

// In which order strings come: by code point; as ISO 14651 has it, with ideographs by code point
// or, in Chinese, by their sound; and as the charsets of JIS have it.
enum class Order : uint8_t { kByCodePoint, kCommon, kPinyin, kJis };

// A language (and country) in one charset.
struct Language {
  char name[6];
  Order order;
  const Charset *charset;
  // Offsets into the text, from D_T_FMT on.
  const uint16_t *at;
  const char *text;
  // The small numbers of struct lconv, in its order.
  char numbers[14];

  constexpr const char *operator[](int item) const { return text + at[item - D_T_FMT]; }
};

}  // namespace locale_data

struct __locale {
  const locale_data::Charset *charset;
  locale_data::Order order;
  const locale_data::Language *time;
  const locale_data::Language *messages;
  locale_data::TimeZone zone;
  // LC_NUMERIC and LC_MONETARY.
  lconv numbers;
  const char *currency;  // CRNCYSTR, which struct lconv has no field for.
  // The name of each category, as setlocale() reports it; the first isn't used.
  char names[7][20];
};

namespace locale_data {

// Sets the categories of `mask` to the locale of this name, and the time zone to UTC if it is among
// them: a locale's name says nothing of it. Gives an error number; then nothing has changed.
int assign(__locale *locale, int mask, const char *name);

// What newlocale() gives: the base, changed in place if it can be, as POSIX has it, because the
// caller gives it away; otherwise an object of its own.
locale_t finish(locale_t base, const __locale &made);

// The language of this name in a charset; null if there is none.
const Language *find_language(const char *name, size_t length, const Charset &charset);

constexpr void set_numeric(lconv *to, const Language &language) {
  auto text = [&language](int item) { return const_cast<char *>(language[item]); };
  to->decimal_point = text(RADIXCHAR);
  to->thousands_sep = text(THOUSEP);
  to->grouping = text(kGrouping);
}

constexpr void set_monetary(lconv *to, const Language &language) {
  auto text = [&language](int item) { return const_cast<char *>(language[item]); };
  to->mon_decimal_point = text(kMonetaryPoint);
  to->mon_thousands_sep = text(kMonetaryThousands);
  to->mon_grouping = text(kMonetaryGrouping);
  to->positive_sign = text(kPositiveSign);
  to->negative_sign = text(kNegativeSign);
  to->currency_symbol = text(kSymbol);
  to->int_curr_symbol = text(kInternationalSymbol);
  const char *n = language.numbers;
  to->frac_digits = n[0];
  to->p_cs_precedes = n[1];
  to->p_sep_by_space = n[2];
  to->p_sign_posn = n[3];
  to->n_cs_precedes = n[4];
  to->n_sep_by_space = n[5];
  to->n_sign_posn = n[6];
  to->int_frac_digits = n[7];
  to->int_p_cs_precedes = n[8];
  to->int_p_sep_by_space = n[9];
  to->int_p_sign_posn = n[10];
  to->int_n_cs_precedes = n[11];
  to->int_n_sep_by_space = n[12];
  to->int_n_sign_posn = n[13];
}

// Whether the object lies in the library, and so is never freed.
inline bool is_static(locale_t locale) {
  return locale == LC_C_LOCALE || locale == LC_C_UNICODE_LOCALE || locale == LC_GLOBAL_LOCALE;
}

}  // namespace locale_data
