// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

#include "harness.h"

// 2009-02-13 23:31:30 UTC, a Friday.
static struct tm moment() {
  struct tm tm;
  time_t time = 1234567890;
  gmtime_r(&time, &tm);
  return tm;
}

static const struct {
  const char *format;
  const char *text;
} cases[] = {
    {"%a %A", "Fri Friday"},
    {"%b %B %h", "Feb February Feb"},
    {"%c", "Fri Feb 13 23:31:30 2009"},
    {"%C %y %Y", "20 09 2009"},
    {"%d %e %D %F", "13 13 02/13/09 2009-02-13"},
    {"%g %G %V", "09 2009 07"},
    {"%H %I %k %l", "23 11 23 11"},
    {"%j %m %M %S", "044 02 31 30"},
    {"%n%t%%", "\n\t%"},
    {"%p %P %r", "PM pm 11:31:30 PM"},
    {"%R %T", "23:31 23:31:30"},
    {"%s", "1234567890"},
    {"%u %w %U %W", "5 5 06 06"},
    {"%x %X", "02/13/09 23:31:30"},
    {"%z %Z", "+0000 UTC"},
    {"%Ey %OH %EY", "09 23 2009"},
    // Flags and widths.
    {"%10A|%-d|%_m|%^a|%#p", "    Friday|13| 2|FRI|pm"},
    {"%06d|%5e|%+6Y|%+4C", "000013|   13|+02009|+020"},
    {"%12F|%+12F|%8T", "002009-02-13|+02009-02-13|23:31:30"},
    // What isn't a conversion stays as it is.
    {"%Q %", "%Q %"},
    {"", ""},
    {"plain", "plain"},
};

TEST(time, strftime_l) {
  struct tm tm = moment();
  for (const auto &each : cases) {
    char text[64];
    size_t length = strftime_l(text, sizeof(text), each.format, &tm, LC_C_LOCALE);
    EXPECT_EQ(strlen(each.text), length);
    EXPECT_STREQ(each.text, text);
  }
}

TEST(time, strftime_room) {
  struct tm tm = moment();
  char text[8] = {};
  EXPECT_EQ(7, strftime(text, 8, "%H%M%S.", &tm));
  EXPECT_STREQ("233130.", text);
  EXPECT_EQ(0, strftime(text, 7, "%H%M%S.", &tm));
  EXPECT_EQ(0, strftime(text, 0, "", &tm));
  EXPECT_EQ(0, strftime(text, 8, "%c", &tm));
  EXPECT_EQ(0, strftime(text, 8, "%9999d", &tm));
}

TEST(time, strftime_years) {
  static const struct {
    int year;
    const char *text;
  } years[] = {
      {-1, "-1 -01 99 -1-01-01 -0001"},
      {0, "0 00 00 0-01-01 0000"},
      {5, "5 00 05 5-01-01 0005"},
      {12345, "12345 123 45 12345-01-01 +12345"},
  };
  for (const auto &each : years) {
    struct tm tm = {};
    tm.tm_year = each.year - 1900;
    tm.tm_mday = 1;
    char text[64] = "";
    strftime(text, sizeof(text), "%Y %C %y %F %+Y", &tm);
    EXPECT_STREQ(each.text, text);
  }
}

// Dates whose week belongs to another year.
TEST(time, strftime_iso_week) {
  static const struct {
    int year, month, day;
    const char *text;
  } dates[] = {
      {2005, 1, 1, "2004-W53-6"}, {2005, 1, 2, "2004-W53-7"},   {2005, 12, 31, "2005-W52-6"},
      {2007, 1, 1, "2007-W01-1"}, {2008, 12, 28, "2008-W52-7"}, {2008, 12, 29, "2009-W01-1"},
      {2010, 1, 3, "2009-W53-7"}, {2016, 2, 29, "2016-W09-1"},
  };
  for (const auto &each : dates) {
    struct tm tm = {};
    tm.tm_year = each.year - 1900;
    tm.tm_mon = each.month - 1;
    tm.tm_mday = each.day;
    timegm(&tm);
    char text[32] = "";
    strftime(text, sizeof(text), "%G-W%V-%u", &tm);
    EXPECT_STREQ(each.text, text);
  }
}

TEST(time, strftime_out_of_range) {
  struct tm tm = {};
  tm.tm_wday = 7;
  tm.tm_mon = -1;
  tm.tm_isdst = -1;
  char text[32];
  EXPECT_EQ(5, strftime(text, sizeof(text), "%a %b %z%Z-", &tm));
  EXPECT_STREQ("? ? -", text);
}

TEST(wchar, wcsftime) {
  struct tm tm = moment();
  wchar_t text[64];
  EXPECT_EQ(33, wcsftime(text, 64, L"\u20ac %A %c", &tm));
  EXPECT_EQ(0, wcscmp(L"\u20ac Friday Fri Feb 13 23:31:30 2009", text));
  EXPECT_EQ(0, wcsftime_l(text, 4, L"%A", &tm, LC_C_LOCALE));
}

TEST(time, strftime_l_eras) {
  locale_t locale = newlocale(LC_ALL_MASK, "ja_JP", nullptr);
  static const struct {
    int year, month, day;
    const char *text;  // As "%EC|%Ey|%EY|%Ex".
  } cases[] = {
      {2019, 4, 30, "平成|31|平成31年|平成31年04月30日"},
      {2019, 5, 1, "令和|01|令和元年|令和元年05月01日"},
      {2020, 1, 1, "令和|02|令和02年|令和02年01月01日"},
      {1989, 1, 7, "昭和|64|昭和64年|昭和64年01月07日"},
      {1873, 1, 1, "明治|06|明治06年|明治06年01月01日"},
      {1872, 12, 31, "西暦|1872|西暦1872年|西暦1872年12月31日"},
      {0, 12, 31, "紀元前|01|紀元前01年|紀元前01年12月31日"},
      {-9, 1, 1, "紀元前|10|紀元前10年|紀元前10年01月01日"},
  };
  for (const auto &each : cases) {
    struct tm tm = {};
    tm.tm_year = each.year - 1900;
    tm.tm_mon = each.month - 1;
    tm.tm_mday = each.day;
    char text[128] = "";
    strftime_l(text, sizeof(text), "%EC|%Ey|%EY|%Ex", &tm, locale);
    EXPECT_STREQ(each.text, text);
  }
  struct tm tm = moment();
  char text[128] = "";
  strftime_l(text, sizeof(text), "%-EY %_EY %Ec %EX", &tm, locale);
  EXPECT_STREQ("平成21年 平成21年 平成21年02月13日 23時31分30秒 23時31分30秒", text);
  strftime_l(text, sizeof(text), "%Od %Oe %OH %OI %Om %OM %OS %Ou %Ow %OV %Oy %8Od", &tm, locale);
  EXPECT_STREQ("十三 十三 二十三 十一 二 三十一 三十 五 五 七 九   十三", text);
  freelocale(locale);
}

TEST(wchar, wcsftime_locale_format) {
  // The formats of the locale are of bytes.
  locale_t locale = newlocale(LC_ALL_MASK, "ja_JP.UTF-8", nullptr);
  ASSERT_NE(nullptr, locale);
  struct tm tm = moment();
  wchar_t text[64];
  EXPECT_EQ(11, wcsftime_l(text, 64, L"%x", &tm, locale));
  EXPECT_EQ(0, wcscmp(L"2009年02月13日", text));
  EXPECT_EQ(5, wcsftime_l(text, 64, L"%EY", &tm, locale));
  EXPECT_EQ(0, wcscmp(L"平成21年", text));
  struct tm back = {};
  EXPECT_NE(nullptr, wcsptime_l(L"2009年02月13日", L"%x", &back, locale));
  EXPECT_EQ(13, back.tm_mday);
  freelocale(locale);
  // In another charset than that of LC_CTYPE they are still something.
  locale = newlocale(LC_TIME_MASK, "ja_JP.UTF-8", nullptr);
  ASSERT_NE(nullptr, locale);
  EXPECT_EQ(17, wcsftime_l(text, 64, L"%x", &tm, locale));
  EXPECT_EQ(17, wcslen(text));
  freelocale(locale);
}
