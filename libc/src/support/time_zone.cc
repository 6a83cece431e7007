// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Which offset a zone has at a moment.
#include "support/time_zone.h"

#include <stddef.h>

#include "support/time_calendar.h"

namespace locale_data {

// When a change takes place in a year, by the clock that it changes.
static int64_t moment_of(const ZoneChange &change, int64_t year) {
  const bool leap = calendar::is_leap(year);
  const int64_t first = calendar::days_since_epoch(year, change.month, 1);
  const int weekday = static_cast<int>(((first + 4) % 7 + 7) % 7);  // 1970 began on a Thursday.
  int day = (change.day - weekday + 7) % 7 + (change.week - 1) * 7;
  const int length = change.month == 11 ? 31
                                        : calendar::first_of_month(change.month + 1, leap) -
                                              calendar::first_of_month(change.month, leap);
  if (day >= length)
    day -= 7;
  return (first + day) * 86400 + change.seconds;
}

static const Offset &offset_by_rule(const TimeZone &zone, int64_t seconds) {
  const ZoneRule &rule = *zone.rule;
  const Offset &standard = zone.all[rule.standard], &summer = zone.all[rule.summer];
  // Beyond this no year fits into a struct tm, and the moments of its changes into no int64_t.
  if (seconds > int64_t{1} << 57)
    return standard;
  const int64_t year = calendar::year_of(seconds + standard.seconds);
  const int64_t start = moment_of(rule.to_summer, year) - standard.seconds;
  const int64_t end = moment_of(rule.to_standard, year) - summer.seconds;
  // In the south summer goes on over the new year.
  const bool is_summer =
      start < end ? start <= seconds && seconds < end : !(end <= seconds && seconds < start);
  return is_summer ? summer : standard;
}

// How many of the zone's moments have come.
static size_t moments_until(const TimeZone &zone, int64_t seconds) {
  if (seconds < -(int64_t{1} << 32))
    return 0;
  if (seconds >= int64_t{1} << 32)
    return zone.count;
  const uint32_t low = static_cast<uint32_t>(seconds);
  size_t from = seconds < 0 ? 0 : zone.negative;
  size_t to = seconds < 0 ? zone.negative : zone.count;
  while (from < to) {
    size_t middle = (from + to) / 2;
    if (zone.times[middle] <= low)
      from = middle + 1;
    else
      to = middle;
  }
  return from;
}

const Offset &offset_at(const TimeZone &zone, int64_t seconds) {
  const size_t passed = moments_until(zone, seconds);
  if (passed == zone.count && zone.rule != nullptr)
    return offset_by_rule(zone, seconds);
  return zone.all[zone.offsets[passed == 0 ? 0 : zone.kinds[passed - 1]]];
}

}  // namespace locale_data
