// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <limits.h>
#include <time.h>

#include "harness.h"

struct Case {
  time_t time;
  long long year;
  int month, day, hour, minute, second, wday, yday;
};

static const Case cases[] = {
    {0, 1970, 1, 1, 0, 0, 0, 4, 0},
    {-1, 1969, 12, 31, 23, 59, 59, 3, 364},
    {951782400, 2000, 2, 29, 0, 0, 0, 2, 59},
    {1709210096, 2024, 2, 29, 12, 34, 56, 4, 59},
    {4107542400, 2100, 3, 1, 0, 0, 0, 1, 59},
    {-2203891200, 1900, 3, 1, 0, 0, 0, 4, 59},
    {-62135596800, 1, 1, 1, 0, 0, 0, 1, 0},
    {-62167219200, 0, 1, 1, 0, 0, 0, 6, 0},
    {253402300799, 9999, 12, 31, 23, 59, 59, 5, 364},
    {67768036191676799, INT_MAX + 1900LL, 12, 31, 23, 59, 59, 3, 364},
    {-67768040609740800, INT_MIN + 1900LL, 1, 1, 0, 0, 0, 4, 0},
};

TEST(time, gmtime_r) {
  for (const Case &each : cases) {
    struct tm tm;
    ASSERT_EQ(&tm, gmtime_r(&each.time, &tm));
    EXPECT_EQ(each.year, tm.tm_year + 1900LL);
    EXPECT_EQ(each.month, tm.tm_mon + 1);
    EXPECT_EQ(each.day, tm.tm_mday);
    EXPECT_EQ(each.hour, tm.tm_hour);
    EXPECT_EQ(each.minute, tm.tm_min);
    EXPECT_EQ(each.second, tm.tm_sec);
    EXPECT_EQ(each.wday, tm.tm_wday);
    EXPECT_EQ(each.yday, tm.tm_yday);
    EXPECT_EQ(0, tm.tm_isdst);
    EXPECT_EQ(0, tm.tm_gmtoff);
    EXPECT_STREQ("UTC", tm.tm_zone);
    EXPECT_EQ(each.time, timegm(&tm));
  }
}

TEST(time, gmtime_r_overflow) {
  static const time_t times[] = {67768036191676800, -67768040609740801, INT64_MAX, INT64_MIN};
  for (time_t time : times) {
    struct tm tm;
    errno = 0;
    EXPECT_EQ(nullptr, gmtime_r(&time, &tm));
    EXPECT_EQ(EOVERFLOW, errno);
  }
}

TEST(time, localtime_r) {
  time_t time = 951782400;
  struct tm tm;
  ASSERT_EQ(&tm, localtime_r(&time, &tm));
  EXPECT_EQ(29, tm.tm_mday);
  EXPECT_EQ(time, mktime(&tm));
}
