// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <locale.h> - locale objects.
//
// A CloudABI program finds no files by absolute name and has no environment, so all locales are
// part of the C library and are chosen by name: LANGUAGE_COUNTRY.CHARSET.
// - "C" and "POSIX", in any charset; without one, in US-ASCII.
// - de_DE, en_US, fr_FR, ja_JP, nl_NL, ru_RU, zh_CN; without a charset, in UTF-8.
// - The charsets are US-ASCII, UTF-8, ISO-8859-1 and ISO-8859-15, as far as they have the
//   characters of the language.
// - The order of strings is that of code points in "C", of ISO 14651 in the languages (with
//   ideographs by their sound in zh_CN), and of JIS in ja_JP.
// - The empty name, which elsewhere asks the environment, means "C.UTF-8".
//
// The functions that take a locale_t are the ones to use in libraries and with threads. Those
// without it follow the global locale, which is "C" until setlocale() changes it.
//
// Additions:
// - LC_C_LOCALE: the "C" locale, as an object that needs no newlocale() and that freelocale()
//   leaves alone.
// - LC_C_UNICODE_LOCALE: the same, with UTF-8 as its charset.
// - LC_TIMEZONE_MASK: a locale object also holds a time zone, by tz's names, as in
//   newlocale(LC_TIMEZONE_MASK, "Europe/Amsterdam", l). The name goes with this mask alone:
//   together with other categories it is a locale's, and the time zone becomes UTC.
// - localeconv_l(): localeconv() for a locale object.
//
// Missing:
// - uselocale(): a per-thread current locale makes the meaning of every call depend on who called
//   before. Use the functions that take a locale_t.

#ifndef _LOCALE_H_
#define _LOCALE_H_

#include <_cdefs.h>
#include <_types.h>

#define __need_NULL
#include <stddef.h>

#define LC_ALL 0
#define LC_COLLATE 1
#define LC_CTYPE 2
#define LC_MESSAGES 3
#define LC_MONETARY 4
#define LC_NUMERIC 5
#define LC_TIME 6

#define LC_COLLATE_MASK 0x01
#define LC_CTYPE_MASK 0x02
#define LC_MESSAGES_MASK 0x04
#define LC_MONETARY_MASK 0x08
#define LC_NUMERIC_MASK 0x10
#define LC_TIME_MASK 0x20
#define LC_TIMEZONE_MASK 0x40
#define LC_ALL_MASK 0x7f

typedef __locale_t locale_t;

struct lconv {
  char *decimal_point;
  char *thousands_sep;
  char *grouping;
  char *mon_decimal_point;
  char *mon_thousands_sep;
  char *mon_grouping;
  char *positive_sign;
  char *negative_sign;
  char *currency_symbol;
  char frac_digits;
  char p_cs_precedes;
  char p_sep_by_space;
  char p_sign_posn;
  char n_cs_precedes;
  char n_sep_by_space;
  char n_sign_posn;
  char *int_curr_symbol;
  char int_frac_digits;
  char int_p_cs_precedes;
  char int_p_sep_by_space;
  char int_p_sign_posn;
  char int_n_cs_precedes;
  char int_n_sep_by_space;
  char int_n_sign_posn;
};

__BEGIN_DECLS
extern struct __locale __c_locale;
extern struct __locale __c_unicode_locale;
extern struct __locale __global_locale;
__END_DECLS

#define LC_C_LOCALE (&__c_locale)
#define LC_C_UNICODE_LOCALE (&__c_unicode_locale)
#define LC_GLOBAL_LOCALE (&__global_locale)

__BEGIN_DECLS
locale_t duplocale(locale_t);
void freelocale(locale_t);
struct lconv *localeconv(void);
struct lconv *localeconv_l(locale_t);
locale_t newlocale(int, const char *, locale_t);
locale_t __newlocale_with_zone(int, const char *, locale_t);
locale_t __newlocale_without_zone(int, const char *, locale_t);
char *setlocale(int, const char *);

#ifndef _CLOUDLIBC_NO_INLINE_NEWLOCALE
// The tables of all time zones are in a program only if it may ask for one.
extern __inline __attribute__((__gnu_inline__, __always_inline__)) locale_t
newlocale(int __mask, const char *__name, locale_t __base) {
  return __builtin_constant_p(__mask) && __mask != LC_TIMEZONE_MASK
             ? __newlocale_without_zone(__mask, __name, __base)
             : __newlocale_with_zone(__mask, __name, __base);
}
#endif

locale_t uselocale(locale_t)
    _CLOUDLIBC_UNAVAILABLE("pass the locale_t to a function whose name ends in _l instead");
__END_DECLS

#endif
