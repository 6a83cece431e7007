// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/time_calendar.h"

#include <limits.h>

namespace calendar {

static constexpr int64_t kDay = 86400;
static constexpr int kDaysIn400Years = 146097;

static int64_t divide_down(int64_t a, int64_t b) { return a / b - (a % b < 0); }

int first_of_month(int month, bool leap) {
  static constexpr uint16_t start[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  return start[month] + (leap && month > 1);
}

int64_t days_since_epoch(int64_t year, int month, int64_t day) {
  // Leap days before the year, counted from year 1, where the rule of 400 years starts over.
  int64_t before = year - 1;
  int64_t leap_days = divide_down(before, 4) - divide_down(before, 100) + divide_down(before, 400);
  constexpr int64_t epoch = 719162;  // Days from 0001-01-01 to 1970-01-01.
  return before * 365 + leap_days - epoch + first_of_month(month, is_leap(year)) + day - 1;
}

struct Date {
  int64_t year;
  int month, day;
};

// Years are taken to begin in March, so that a leap day is the last day of one:
// https://howardhinnant.github.io/date_algorithms.html#civil_from_days
static Date date_of(int64_t days) {
  constexpr int64_t march_of_year_0 = -719468;
  int64_t cycle = divide_down(days - march_of_year_0, kDaysIn400Years);
  int day = static_cast<int>(days - march_of_year_0 - cycle * kDaysIn400Years);
  int year_of_cycle = (day - day / 1460 + day / 36524 - day / 146096) / 365;
  day -= 365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100;
  int march_month = (5 * day + 2) / 153;
  int month = march_month < 10 ? march_month + 2 : march_month - 10;
  return {year_of_cycle + cycle * 400 + (month < 2), month, day - (153 * march_month + 2) / 5};
}

int64_t year_of(int64_t seconds) { return date_of(divide_down(seconds, kDay)).year; }

bool split(int64_t seconds, const locale_data::Offset &at, struct tm *tm) {
  int64_t local;
  if (__builtin_add_overflow(seconds, at.seconds, &local))
    return false;
  int64_t days = divide_down(local, kDay);
  int rest = static_cast<int>(local - days * kDay);
  const auto [year, month, mday] = date_of(days);
  if (year - 1900 < INT_MIN || year - 1900 > INT_MAX)
    return false;

  tm->tm_sec = rest % 60;
  tm->tm_min = rest / 60 % 60;
  tm->tm_hour = rest / 3600;
  tm->tm_mday = mday + 1;
  tm->tm_mon = month;
  tm->tm_year = static_cast<int>(year - 1900);
  tm->tm_wday = static_cast<int>(((days + 4) % 7 + 7) % 7);  // 1970 began on a Thursday.
  tm->tm_yday = first_of_month(month, is_leap(year)) + mday;
  tm->tm_isdst = at.summer;
  tm->tm_gmtoff = at.seconds;
  tm->tm_zone = at.name;
  tm->tm_nsec = 0;
  return true;
}

int64_t join(const struct tm &tm) {
  int64_t month = tm.tm_mon;
  int64_t year = 1900 + int64_t{tm.tm_year} + divide_down(month, 12);
  month -= divide_down(month, 12) * 12;
  return days_since_epoch(year, static_cast<int>(month), tm.tm_mday) * kDay +
         int64_t{tm.tm_hour} * 3600 + int64_t{tm.tm_min} * 60 + tm.tm_sec;
}

// What the zone adds in summer, or else in winter, as near to a moment as possible. Null if it
// hasn't had such a time for years: eight and a half, as in glibc.
static const locale_data::Offset *nearest(const locale_data::TimeZone &zone, int64_t moment,
                                          bool summer) {
  bool any = false;
  for (int i = 0; i < zone.offset_count; ++i)
    any |= zone.all[zone.offsets[i]].summer == summer;
  if (!any)
    return nullptr;
  constexpr int64_t kStep = 7 * kDay, kFurthest = 3105 * kDay;
  for (int64_t distance = 0; distance <= kFurthest; distance += kStep) {
    const locale_data::Offset &before = offset_at(zone, moment - distance);
    if (before.summer == summer)
      return &before;
    const locale_data::Offset &after = offset_at(zone, moment + distance);
    if (after.summer == summer)
      return &after;
  }
  return nullptr;
}

int64_t join_local(const struct tm &tm, const locale_data::TimeZone &zone) {
  const int64_t fields = join(tm);
  // The offset depends on the result. It is one of those that hold nearby: no zone is a day or more
  // away from UTC, but some crossed the date line, and a few changed twice within a day or two.
  const int64_t around[] = {fields - 2 * kDay, fields - kDay / 2, fields + kDay / 2,
                            fields + 2 * kDay};
  bool found = false, found_asked = false;
  int64_t best = 0;
  for (int64_t moment : around) {
    const locale_data::Offset &offset = offset_at(zone, moment);
    const int64_t result = fields - offset.seconds;
    const locale_data::Offset &then = offset_at(zone, result);
    if (then.seconds != offset.seconds)
      continue;
    // Of an hour that comes twice, the field says which is meant; without it, the first.
    const bool asked = tm.tm_isdst >= 0 && then.summer == (tm.tm_isdst > 0);
    if (!found || (asked && !found_asked) || (asked == found_asked && result < best)) {
      best = result;
      found_asked = asked;
    }
    found = true;
  }
  // C wants a field that contradicts the zone to be presumed right: noon by summer time in winter
  // is eleven o'clock.
  if (tm.tm_isdst >= 0 && !found_asked)
    if (const locale_data::Offset *asked = nearest(zone, fields, tm.tm_isdst > 0))
      return fields - asked->seconds;
  // In the hour that is left out none holds; what was valid before it goes on then.
  return found ? best : fields - offset_at(zone, fields - 2 * kDay).seconds;
}

IsoWeek iso_week(const struct tm &tm) {
  int64_t year = 1900 + int64_t{tm.tm_year};
  int64_t monday_based = (int64_t{tm.tm_wday} + 6) % 7;
  // Week 1 has the year's first Thursday, so the Thursday of this week decides.
  int64_t thursday = tm.tm_yday - monday_based + 3;
  if (thursday < 0) {
    --year;
    thursday += 365 + is_leap(year);
  } else if (int64_t length = 365 + is_leap(year); thursday >= length) {
    ++year;
    thursday -= length;
  }
  return {year, thursday / 7 + 1};
}

}  // namespace calendar
