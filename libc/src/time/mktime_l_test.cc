// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <time.h>

#include "harness.h"

static time_t seconds(const char *text, int summer, locale_t zone) {
  struct tm tm = {};
  EXPECT_NE(nullptr, strptime(text, "%Y-%m-%d %H:%M:%S", &tm));
  tm.tm_isdst = summer;
  struct timespec time;
  EXPECT_EQ(0, mktime_l(&tm, &time, zone));
  return time.tv_sec;
}

TEST(time, mktime_l_zones) {
  locale_t zone = newlocale(LC_TIMEZONE_MASK, "Europe/Amsterdam", nullptr);
  ASSERT_NE(nullptr, zone);
  EXPECT_EQ(1735689600, seconds("2025-01-01 01:00:00", -1, zone));
  EXPECT_EQ(1751328000, seconds("2025-07-01 02:00:00", -1, zone));
  // The hour that comes twice: tm_isdst chooses, and the first one is meant otherwise.
  EXPECT_EQ(1729989000, seconds("2024-10-27 02:30:00", 1, zone));
  EXPECT_EQ(1729992600, seconds("2024-10-27 02:30:00", 0, zone));
  EXPECT_EQ(1729989000, seconds("2024-10-27 02:30:00", -1, zone));
  // The hour that never was: winter time goes on.
  EXPECT_EQ(1711848600, seconds("2024-03-31 02:30:00", -1, zone));
  // Where tm_isdst says which time goes on, that does.
  EXPECT_EQ(1711848600, seconds("2024-03-31 02:30:00", 0, zone));
  EXPECT_EQ(1711845000, seconds("2024-03-31 02:30:00", 1, zone));
  freelocale(zone);
}

TEST(time, mktime_l_contradiction) {
  locale_t zone = newlocale(LC_TIMEZONE_MASK, "Europe/Amsterdam", nullptr);
  ASSERT_NE(nullptr, zone);
  // Noon by summer time in winter is eleven o'clock, and one o'clock the other way round.
  EXPECT_EQ(1672999200, seconds("2023-01-06 12:00:00", 1, zone));
  EXPECT_EQ(1673002800, seconds("2023-01-06 12:00:00", 0, zone));
  EXPECT_EQ(1673002800, seconds("2023-01-06 12:00:00", -1, zone));
  EXPECT_EQ(1688724000, seconds("2023-07-07 12:00:00", -1, zone));
  EXPECT_EQ(1688724000, seconds("2023-07-07 12:00:00", 1, zone));
  EXPECT_EQ(1688727600, seconds("2023-07-07 12:00:00", 0, zone));
  EXPECT_EQ(1735686000, seconds("2025-01-01 01:00:00", 1, zone));
  freelocale(zone);
  // It means nothing where there is no other time, or hasn't been for long.
  EXPECT_EQ(1673006400, seconds("2023-01-06 12:00:00", 1, LC_C_LOCALE));
  zone = newlocale(LC_TIMEZONE_MASK, "Asia/Tokyo", nullptr);
  ASSERT_NE(nullptr, zone);
  EXPECT_EQ(1672974000, seconds("2023-01-06 12:00:00", 1, zone));
  freelocale(zone);
}

TEST(time, mktime_l_date_line) {
  locale_t zone = newlocale(LC_TIMEZONE_MASK, "Pacific/Apia", nullptr);
  ASSERT_NE(nullptr, zone);
  EXPECT_EQ(1325239199, seconds("2011-12-29 23:59:59", -1, zone));
  EXPECT_EQ(1325239200, seconds("2011-12-31 00:00:00", -1, zone));
  freelocale(zone);
}

TEST(time, mktime_l_errors) {
  struct tm tm = {};
  struct timespec time;
  tm.tm_nsec = 1000000000;
  EXPECT_EQ(EINVAL, mktime_l(&tm, &time, LC_C_LOCALE));
}
