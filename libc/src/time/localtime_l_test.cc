// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include "harness.h"

// host/property_zone.cc compares all zones; here are some moments whose local time is well known.
TEST(time, localtime_l_zones) {
  static const struct {
    const char *zone;
    time_t time;
    const char *text;
  } moments[] = {
      {"Etc/UTC", 0, "1970-01-01 00:00:00 +0000 UTC"},
      {"Europe/Amsterdam", 1711846799, "2024-03-31 01:59:59 +0100 CET"},
      {"Europe/Amsterdam", 1711846800, "2024-03-31 03:00:00 +0200 CEST"},
      {"Europe/Amsterdam", 1729990799, "2024-10-27 02:59:59 +0200 CEST"},
      {"Europe/Amsterdam", 1729990800, "2024-10-27 02:00:00 +0100 CET"},
      // In the south summer is around the new year.
      {"Australia/Melbourne", 1735689600, "2025-01-01 11:00:00 +1100 AEDT"},
      {"Australia/Melbourne", 1751328000, "2025-07-01 10:00:00 +1000 AEST"},
      // Summer time of half an hour, and an offset of quarters.
      {"Australia/Lord_Howe", 1735689600, "2025-01-01 11:00:00 +1100 +11"},
      {"Australia/Lord_Howe", 1751328000, "2025-07-01 10:30:00 +1030 +1030"},
      {"Asia/Kathmandu", 1735689600, "2025-01-01 05:45:00 +0545 +0545"},
      // Ireland's law says that winter is the exception.
      {"Europe/Dublin", 1735689600, "2025-01-01 00:00:00 +0000 GMT"},
      // Samoa left a day out.
      {"Pacific/Apia", 1325239199, "2011-12-29 23:59:59 -1000 -10"},
      {"Pacific/Apia", 1325239200, "2011-12-31 00:00:00 +1400 +14"},
      // Before the first change, and long after the last one.
      {"America/New_York", -5000000000, "1811-07-23 10:10:38 -0456 LMT"},
      {"America/New_York", 32503680000, "2999-12-31 19:00:00 -0500 EST"},
      {"America/New_York", 32519318400, "3000-06-30 20:00:00 -0400 EDT"},
  };
  for (const auto &moment : moments) {
    locale_t zone = newlocale(LC_TIMEZONE_MASK, moment.zone, nullptr);
    ASSERT_NE(nullptr, zone);
    const struct timespec time = {moment.time, 123456789};
    struct tm tm;
    EXPECT_EQ(0, localtime_l(&time, &tm, zone));
    EXPECT_EQ(123456789, tm.tm_nsec);
    char text[40];
    EXPECT_NE(0u, strftime_l(text, sizeof(text), "%Y-%m-%d %H:%M:%S %z %Z", &tm, zone));
    EXPECT_STREQ(moment.text, text);
    freelocale(zone);
  }
}

TEST(time, localtime_l_errors) {
  struct tm tm;
  const struct timespec negative = {0, -1}, long_second = {0, 1000000000};
  EXPECT_EQ(EINVAL, localtime_l(&negative, &tm, LC_C_LOCALE));
  EXPECT_EQ(EINVAL, localtime_l(&long_second, &tm, LC_C_LOCALE));
  static const char *const zones[] = {"UTC", "America/New_York", "Asia/Tokyo"};
  for (const char *name : zones) {
    locale_t zone = newlocale(LC_TIMEZONE_MASK, name, nullptr);
    const struct timespec first = {INT64_MIN, 0}, last = {INT64_MAX, 0};
    EXPECT_EQ(EOVERFLOW, localtime_l(&first, &tm, zone));
    EXPECT_EQ(EOVERFLOW, localtime_l(&last, &tm, zone));
    freelocale(zone);
  }
}

// Text that names the zone's own summer time.
TEST(time, strptime_l_zone_names) {
  locale_t zone = newlocale(LC_TIMEZONE_MASK, "America/New_York", nullptr);
  struct tm tm = {};
  EXPECT_NE(nullptr, strptime_l("EDT", "%Z", &tm, zone));
  EXPECT_EQ(1, tm.tm_isdst);
  EXPECT_NE(nullptr, strptime_l("est", "%Z", &tm, zone));
  EXPECT_EQ(0, tm.tm_isdst);
  EXPECT_EQ(nullptr, strptime_l("CEST", "%Z", &tm, zone));
  EXPECT_NE(nullptr, strptime_l("1720000000", "%s", &tm, zone));
  EXPECT_EQ(5, tm.tm_hour);
  EXPECT_STREQ("EDT", tm.tm_zone);
  freelocale(zone);
}
