// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The Gregorian calendar, extended without end in both directions, and the fields of a struct tm.
#pragma once

#include <stdint.h>
#include <time.h>

#include "support/time_zone.h"

namespace calendar {

inline bool is_leap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

// Days since 1970-01-01 of a day of a month (0 to 11), which may lie outside of that month.
int64_t days_since_epoch(int64_t year, int month, int64_t day);

// The day of the year (0 to 365) on which a month begins.
int first_of_month(int month, bool leap);

// Fills all fields from seconds since 1970 and what a time zone says; false if the year doesn't
// fit.
bool split(int64_t seconds, const locale_data::Offset &at, struct tm *tm);

// The year of a moment, in UTC.
int64_t year_of(int64_t seconds);

// The fields as if they were UTC, whatever their range: seconds since 1970.
int64_t join(const struct tm &tm);

// The same in a time zone. tm_isdst chooses between the two meanings of an hour that comes twice,
// and where it contradicts the zone, the fields are those of the other time of the year. A zone
// that has had no other time for years gives no difference to go by, and POSIX names none, so there
// the field means nothing; glibc takes an hour.
int64_t join_local(const struct tm &tm, const locale_data::TimeZone &zone);

// The week that a day belongs to, when weeks begin on `first` (0 is Sunday) and week 1 is the one
// with the year's first such day.
inline int64_t week_of_year(int64_t yday, int64_t wday, int first) {
  return (yday + 7 - (wday - first + 7) % 7) / 7;
}

// ISO 8601's week, and the year that it belongs to.
struct IsoWeek {
  int64_t year;
  int64_t week;
};
IsoWeek iso_week(const struct tm &tm);

}  // namespace calendar
