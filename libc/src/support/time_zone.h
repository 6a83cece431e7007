// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Time zones, as a locale object holds them. A zone is a list of the moments at which its offset
// changed, and a rule for the time after the last of them. UTC is always there; all others are in
// time_zones.cc, which is part of a program only if that can ask for one by name.
#pragma once

#include <stdint.h>

namespace locale_data {

// What is added to UTC, and what that is called.
struct Offset {
  int32_t seconds;
  bool summer;
  char name[7];
};

// A day of the year as POSIX writes it (Mm.w.d): the w-th day d of a month (0 to 11), where the
// fifth is the last. The moment is counted from the midnight that the day begins with, by the time
// that holds before; it may lie on another day.
struct ZoneChange {
  int32_t seconds;
  uint8_t month, week, day;
};

struct ZoneRule {
  uint16_t standard, summer;  // Among all offsets.
  ZoneChange to_summer, to_standard;
};

struct TimeZone {
  const Offset *all;         // The offsets of all zones, and
  const uint16_t *offsets;   // those of this one; the first holds before the first change.
  const uint32_t *times;     // The low halves of the moments, and
  const uint8_t *kinds;      // which of the zone's offsets holds from then on.
  const ZoneRule *rule;      // Null if the last offset goes on.
  uint16_t count, negative;  // How many moments there are, and how many of them before 1970.
  uint8_t offset_count;
};

inline constexpr Offset utc_offset = {0, false, "UTC"};
inline constexpr uint16_t utc_offsets[] = {0};
inline constexpr TimeZone utc = {&utc_offset, utc_offsets, nullptr, nullptr, nullptr, 0, 0, 1};

// Sets *zone to the one of this name, such as Europe/Amsterdam; false if there is none.
bool find_time_zone(const char *name, TimeZone *zone);
const Offset &offset_at(const TimeZone &zone, int64_t seconds);

}  // namespace locale_data
