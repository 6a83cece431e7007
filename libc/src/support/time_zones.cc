// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// All time zones beside UTC. Their tables are about 110 KB, without a relocation.
#include <string.h>

#include "support/time_zone.h"

namespace locale_data {

// Where a zone's parts are in the tables; a rule is counted from 1.
struct ZoneRecord {
  uint16_t times, count, negative, offsets;
  uint8_t offset_count, rule;
};

struct ZoneName {
  uint16_t at, zone;
};

}  // namespace locale_data

#include "zones.h"

namespace locale_data {

bool find_time_zone(const char *name, TimeZone *zone) {
  // What the "C" locale and an empty TZ mean elsewhere.
  if (*name == '\0' || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0) {
    *zone = utc;
    return true;
  }
  size_t from = 0, to = sizeof(zone_index) / sizeof(zone_index[0]);
  while (from < to) {
    const size_t middle = (from + to) / 2;
    const int order = strcmp(name, zone_names + zone_index[middle].at);
    if (order == 0) {
      const ZoneRecord &record = zone_records[zone_index[middle].zone];
      *zone = {zone_offsets,
               zone_lists + record.offsets,
               zone_times + record.times,
               zone_kinds + record.times,
               record.rule == 0 ? nullptr : zone_rules + record.rule - 1,
               record.count,
               record.negative,
               record.offset_count};
      return true;
    }
    if (order < 0)
      to = middle;
    else
      from = middle + 1;
  }
  return false;
}

}  // namespace locale_data
