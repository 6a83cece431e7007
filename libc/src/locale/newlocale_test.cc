// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <time.h>

#include "harness.h"

TEST(locale, newlocale) {
  locale_t made = newlocale(LC_ALL_MASK, "C.UTF-8", nullptr);
  ASSERT_NE(nullptr, made);
  EXPECT_STREQ("UTF-8", nl_langinfo_l(CODESET, made));
  EXPECT_EQ(4, MB_CUR_MAX_L(made));
  // One category changes in place.
  EXPECT_EQ(made, newlocale(LC_CTYPE_MASK, "POSIX", made));
  EXPECT_STREQ("US-ASCII", nl_langinfo_l(CODESET, made));
  freelocale(made);
}

TEST(locale, newlocale_keeps_constant_base) {
  locale_t made = newlocale(LC_CTYPE_MASK, "C.utf8", LC_C_LOCALE);
  ASSERT_NE(nullptr, made);
  EXPECT_NE(LC_C_LOCALE, made);
  EXPECT_STREQ("US-ASCII", nl_langinfo_l(CODESET, LC_C_LOCALE));
  freelocale(made);
}

TEST(locale, newlocale_empty_name) {
  locale_t made = newlocale(LC_ALL_MASK, "", nullptr);
  ASSERT_NE(nullptr, made);
  EXPECT_STREQ("UTF-8", nl_langinfo_l(CODESET, made));
  freelocale(made);
}

TEST(locale, newlocale_time_zone) {
  static const char *const zones[] = {
      "UTC",     "Etc/UTC", "", "GMT", "Europe/Amsterdam", "America/Argentina/ComodRivadavia",
      "EST5EDT", "Zulu"};
  for (const char *name : zones) {
    locale_t made = newlocale(LC_TIMEZONE_MASK, name, nullptr);
    EXPECT_NE(nullptr, made);
    freelocale(made);
  }
  static const char *const unknown[] = {"Mars/Olympus_Mons", "europe/amsterdam",  "Europe",
                                        "Europe/",           "Europe/Amsterdam ", "~"};
  for (const char *name : unknown) {
    errno = 0;
    EXPECT_EQ(nullptr, newlocale(LC_TIMEZONE_MASK, name, nullptr));
    EXPECT_EQ(ENOENT, errno);
  }
  errno = 0;
  EXPECT_EQ(nullptr, newlocale(LC_TIMEZONE_MASK, nullptr, nullptr));
  EXPECT_EQ(EINVAL, errno);
}

// A time zone stays when other categories change, and the other way round; a mask that isn't a
// constant takes another way.
TEST(locale, newlocale_time_zone_and_language) {
  volatile int mask = LC_TIMEZONE_MASK;
  locale_t locale = newlocale(LC_ALL_MASK, "nl_NL", nullptr);
  ASSERT_EQ(locale, newlocale(mask, "Europe/Amsterdam", locale));
  mask = LC_TIME_MASK;
  ASSERT_EQ(locale, newlocale(mask, "fr_FR", locale));
  EXPECT_STREQ("dimanche", nl_langinfo_l(DAY_1, locale));
  EXPECT_STREQ(",", localeconv_l(locale)->decimal_point);
  const struct timespec time = {1751328000, 0};
  struct tm tm;
  EXPECT_EQ(0, localtime_l(&time, &tm, locale));
  EXPECT_STREQ("CEST", tm.tm_zone);
  ASSERT_EQ(locale, newlocale(LC_ALL_MASK, "nl_NL", locale));
  EXPECT_EQ(0, localtime_l(&time, &tm, locale));
  EXPECT_STREQ("UTC", tm.tm_zone);
  freelocale(locale);
}

// What the locale sources are known to say for long.
TEST(locale, newlocale_languages) {
  static const struct {
    const char *name;
    const char *sunday, *january, *point, *currency;
  } languages[] = {
      {"C.UTF-8", "Sunday", "January", ".", ""},
      {"de_DE", "Sonntag", "Januar", ",", "EUR "},
      {"en_US.UTF-8", "Sunday", "January", ".", "USD "},
      {"en_US.ISO-8859-1", "Sunday", "January", ".", "USD "},
      {"fr_FR.ISO-8859-15@euro", "dimanche", "janvier", ",", "EUR "},
      {"ja_JP.UTF-8", "\xe6\x97\xa5\xe6\x9b\x9c\xe6\x97\xa5", "1\xe6\x9c\x88", ".", "JPY "},
      {"nl_NL.UTF-8", "zondag", "januari", ",", "EUR "},
      {"ru_RU.UTF-8", nullptr, "\xd1\x8f\xd0\xbd\xd0\xb2\xd0\xb0\xd1\x80\xd1\x8f", ",", "RUB "},
      {"zh_CN.UTF-8", "\xe6\x98\x9f\xe6\x9c\x9f\xe6\x97\xa5", "\xe4\xb8\x80\xe6\x9c\x88", ".",
       "CNY "},
  };
  for (const auto &language : languages) {
    locale_t locale = newlocale(LC_ALL_MASK, language.name, nullptr);
    ASSERT_NE(nullptr, locale);
    if (language.sunday != nullptr)
      EXPECT_STREQ(language.sunday, nl_langinfo_l(DAY_1, locale));
    EXPECT_STREQ(language.january, nl_langinfo_l(MON_1, locale));
    EXPECT_STREQ(language.point, localeconv_l(locale)->decimal_point);
    EXPECT_STREQ(language.currency, localeconv_l(locale)->int_curr_symbol);
    freelocale(locale);
  }
}

// A charset that lacks a character of the language says something else, or isn't there.
TEST(locale, newlocale_charsets) {
  locale_t locale = newlocale(LC_ALL_MASK, "fr_FR.ISO-8859-15", nullptr);
  ASSERT_NE(nullptr, locale);
  EXPECT_STREQ("\xa4", localeconv_l(locale)->currency_symbol);
  EXPECT_STREQ("ao\xfbt", nl_langinfo_l(MON_8, locale));
  freelocale(locale);
  locale = newlocale(LC_MONETARY_MASK, "fr_FR.ISO-8859-1", nullptr);
  ASSERT_NE(nullptr, locale);
  EXPECT_STREQ("EUR", localeconv_l(locale)->currency_symbol);
  EXPECT_STREQ(".", localeconv_l(locale)->decimal_point);
  freelocale(locale);
  EXPECT_EQ(nullptr, newlocale(LC_ALL_MASK, "ru_RU.ISO-8859-1", nullptr));
  EXPECT_EQ(nullptr, newlocale(LC_ALL_MASK, "de_DE.US-ASCII", nullptr));
}

TEST(locale, newlocale_errors) {
  static const char *const unknown[] = {"xx_YY", "C.EBCDIC", "C.", "Cx", "C.UTF-88", "c"};
  for (const char *name : unknown) {
    errno = 0;
    EXPECT_EQ(nullptr, newlocale(LC_ALL_MASK, name, nullptr));
    EXPECT_EQ(ENOENT, errno);
  }
  errno = 0;
  EXPECT_EQ(nullptr, newlocale(LC_ALL_MASK, nullptr, nullptr));
  EXPECT_EQ(EINVAL, errno);
  errno = 0;
  EXPECT_EQ(nullptr, newlocale(LC_ALL_MASK << 1, "C", nullptr));
  EXPECT_EQ(EINVAL, errno);
}
