// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <time.h>

#include "harness.h"

TEST(time, timegm_normalizes) {
  struct tm tm = {};
  tm.tm_year = 123;
  tm.tm_mon = 13;
  tm.tm_mday = 31;
  tm.tm_hour = -1;
  tm.tm_min = 61;
  tm.tm_sec = -61;
  EXPECT_EQ(1709337599, timegm(&tm));
  EXPECT_EQ(124, tm.tm_year);
  EXPECT_EQ(2, tm.tm_mon);
  EXPECT_EQ(1, tm.tm_mday);
  EXPECT_EQ(23, tm.tm_hour);
  EXPECT_EQ(59, tm.tm_min);
  EXPECT_EQ(59, tm.tm_sec);
  EXPECT_EQ(5, tm.tm_wday);
  EXPECT_EQ(60, tm.tm_yday);
}

TEST(time, timegm_negative_month) {
  struct tm tm = {};
  tm.tm_year = 70;
  tm.tm_mon = -13;
  tm.tm_mday = 1;
  EXPECT_EQ(-396 * 86400, timegm(&tm));
  EXPECT_EQ(68, tm.tm_year);
  EXPECT_EQ(11, tm.tm_mon);
}

TEST(time, timegm_overflow) {
  struct tm tm = {};
  tm.tm_year = INT_MAX;
  tm.tm_mon = 12;
  tm.tm_mday = 1;
  EXPECT_FAILS(EOVERFLOW, timegm(&tm));
}

TEST(time, mktime_l) {
  struct tm tm = {};
  tm.tm_year = 70;
  tm.tm_mday = 2;
  tm.tm_nsec = 5;
  struct timespec time;
  EXPECT_EQ(0, mktime_l(&tm, &time, LC_C_LOCALE));
  EXPECT_EQ(86400, time.tv_sec);
  EXPECT_EQ(5, time.tv_nsec);
  struct tm back;
  EXPECT_EQ(0, localtime_l(&time, &back, LC_C_LOCALE));
  EXPECT_EQ(2, back.tm_mday);
  EXPECT_EQ(5, back.tm_nsec);
  tm.tm_nsec = 1000000000;
  EXPECT_EQ(EINVAL, mktime_l(&tm, &time, LC_C_LOCALE));
  time.tv_nsec = -1;
  EXPECT_EQ(EINVAL, localtime_l(&time, &back, LC_C_LOCALE));
}
