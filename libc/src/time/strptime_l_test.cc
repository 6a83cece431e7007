// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <time.h>
#include <wchar.h>

#include "harness.h"

TEST(time, strptime) {
  static const struct {
    const char *text;
    const char *format;
    const char *printed;  // As "%F %T %a %j".
  } cases[] = {
      {"2009-02-13 23:31:30", "%Y-%m-%d %H:%M:%S", "2009-02-13 23:31:30 Fri 044"},
      {"2009-02-13T23:31", "%FT%R", "2009-02-13 23:31:00 Fri 044"},
      {"Fri Feb 13 23:31:30 2009", "%c", "2009-02-13 23:31:30 Fri 044"},
      {"friday, FEBRUARY 13, 2009", "%A, %B %d, %Y", "2009-02-13 00:00:00 Fri 044"},
      {"02/13/09", "%D", "2009-02-13 00:00:00 Fri 044"},
      {"11:31:30 PM 13.02.2009", "%r %d.%m.%Y", "2009-02-13 23:31:30 Fri 044"},
      {"12 AM 1.1.70", "%I %p %d.%m.%y", "1970-01-01 00:00:00 Thu 001"},
      {"12 pm 1.1.68", "%I %p %d.%m.%y", "2068-01-01 12:00:00 Sun 001"},
      {"2024 60", "%Y %j", "2024-02-29 00:00:00 Thu 060"},
      {"2009 06 5", "%Y %U %w", "2009-02-13 00:00:00 Fri 044"},
      {"2009 06 5", "%Y %W %u", "2009-02-13 00:00:00 Fri 044"},
      {"1234567890", "%s", "2009-02-13 23:31:30 Fri 044"},
      {"  2009 \n2\t13", " %Y%m %d", "2009-02-13 00:00:00 Fri 044"},
      {"19 99 12 31", "%C %y %m %d", "1999-12-31 00:00:00 Fri 365"},
      {"100%2009-1-1", "100%%%Y-%m-%d", "2009-01-01 00:00:00 Thu 001"},
  };
  for (const auto &each : cases) {
    struct tm tm = {};
    const char *end = strptime(each.text, each.format, &tm);
    ASSERT_NE(nullptr, end);
    EXPECT_STREQ("", end);
    char text[64] = "";
    strftime(text, sizeof(text), "%F %T %a %j", &tm);
    EXPECT_STREQ(each.printed, text);
  }
}

TEST(time, strptime_offset) {
  static const struct {
    const char *text;
    int offset;
  } cases[] = {{"+0130", 5400}, {"-05:00", -18000}, {"+02", 7200}, {"Z", 0}};
  for (const auto &each : cases) {
    struct tm tm = {};
    tm.tm_gmtoff = 1;
    const char *end = strptime(each.text, "%z", &tm);
    ASSERT_NE(nullptr, end);
    EXPECT_STREQ("", end);
    EXPECT_EQ(each.offset, tm.tm_gmtoff);
  }
}

TEST(time, strptime_mismatch) {
  static const char *const cases[][2] = {
      {"32", "%d"}, {"0", "%d"},     {"13", "%m"},  {"x", "%Y"},       {"", "%H"},
      {"24", "%H"}, {"Fry", "%a"},   {"1", "%Q"},   {"12:30", "%H%M"}, {"2009/1", "%Y-%m"},
      {"+1", "%z"}, {"+01:5", "%z"}, {"XYZ", "%Z"}, {"9", "%w"},       {"5", "%"},
  };
  for (const auto &each : cases) {
    struct tm tm = {};
    EXPECT_EQ(nullptr, strptime(each[0], each[1], &tm));
  }
}

TEST(time, strptime_rest) {
  struct tm tm = {};
  const char *text = "2009 rest";
  EXPECT_EQ(text + 4, strptime(text, "%Y", &tm));
  EXPECT_EQ(text + 4, strptime_l(text, "%Y", &tm, LC_C_LOCALE));
}

TEST(wchar, wcsptime) {
  struct tm tm = {};
  const wchar_t *text = L"\u20ac Friday 13 February 2009!";
  const wchar_t *end = wcsptime(text, L"\u20ac %A %d %B %Y", &tm);
  ASSERT_NE(nullptr, end);
  EXPECT_EQ(L'!', *end);
  EXPECT_EQ(109, tm.tm_year);
  EXPECT_EQ(1, tm.tm_mon);
  EXPECT_EQ(5, tm.tm_wday);
  EXPECT_EQ(nullptr, wcsptime_l(L"x", L"%Y", &tm, LC_C_LOCALE));
}

// Each language reads what it writes, in bytes and in wide characters.
TEST(time, strptime_languages) {
  static const char *const names[] = {"de_DE.UTF-8", "de_DE.ISO-8859-1",  "en_US.UTF-8",
                                      "fr_FR.UTF-8", "fr_FR.ISO-8859-15", "ja_JP.UTF-8",
                                      "nl_NL.UTF-8", "ru_RU.UTF-8",       "zh_CN.UTF-8"};
  for (const char *name : names) {
    locale_t locale = newlocale(LC_ALL_MASK, name, nullptr);
    ASSERT_NE(nullptr, locale);
    for (int month = 0; month < 12; ++month) {
      struct tm tm = {}, back = {};
      tm.tm_year = 109;
      tm.tm_mon = month;
      tm.tm_mday = 13;
      tm.tm_hour = 23;
      time_t time = timegm(&tm);
      char text[128];
      wchar_t wide[128];
      const char *const formats[] = {"%A %d %B %Y %H", "%a %d %b %Y %T", "%c"};
      const wchar_t *const wide_formats[] = {L"%A %d %B %Y %H", L"%a %d %b %Y %T", L"%c"};
      for (int i = 0; i < 3; ++i) {
        ASSERT_NE(0, strftime_l(text, sizeof(text), formats[i], &tm, locale));
        back = {};
        const char *end = strptime_l(text, formats[i], &back, locale);
        ASSERT_NE(nullptr, end);
        EXPECT_STREQ("", end);
        EXPECT_EQ(time, timegm(&back));
        ASSERT_NE(0, wcsftime_l(wide, 128, wide_formats[i], &tm, locale));
        back = {};
        const wchar_t *wide_end = wcsptime_l(wide, wide_formats[i], &back, locale);
        ASSERT_NE(nullptr, wide_end);
        EXPECT_EQ(L'\0', *wide_end);
        EXPECT_EQ(time, timegm(&back));
      }
    }
    freelocale(locale);
  }
}

TEST(time, strptime_l_eras) {
  locale_t locale = newlocale(LC_ALL_MASK, "ja_JP", nullptr);
  static const struct {
    const char *text;
    const char *format;
    const char *printed;
  } cases[] = {
      {"平成21年02月13日", "%Ex", "2009-02-13"},
      {"令和元年05月01日", "%Ex", "2019-05-01"},
      {"令和 2年 1月 1日", "%Ex", "2020-01-01"},
      {"昭和 64 1 7", "%EC %Ey %m %d", "1989-01-07"},
      {"大正01/12/31", "%EC%Ey/%m/%d", "1912-12-31"},
      {"西暦1872年12月31日 01時02分03秒", "%EY%m月%d日 %EX", "1872-12-31"},
      {"2009年2月十三日", "%EY年%m月%Od日", "2009-02-13"},
      {"2009/二/13", "%Y/%Om/%Od", "2009-02-13"},
      {"九 十二 二十一", "%Oy %Om %Oe", "2009-12-21"},
  };
  for (const auto &each : cases) {
    struct tm tm = {};
    const char *end = strptime_l(each.text, each.format, &tm, locale);
    EXPECT_STREQ("", end);
    char text[64] = "";
    strftime(text, sizeof(text), "%F", &tm);
    EXPECT_STREQ(each.printed, text);
  }
  // Thirteen isn't a month, and nobody ruled in the 99th year of Taisho.
  struct tm tm = {};
  EXPECT_EQ(nullptr, strptime_l("十三", "%Om", &tm, locale));
  EXPECT_EQ(nullptr, strptime_l("大正99年", "%EY", &tm, locale));
  freelocale(locale);
}
