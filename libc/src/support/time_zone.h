// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Time zones, as a locale object holds them.
#pragma once

#include <stdint.h>

namespace locale_data {

// From when on which offset holds.
struct Transition {
  int64_t from;
  int32_t offset;
  bool summer;
  char name[7];
};

// A zone whose offset is what the last transition before a moment says; the first one has no start.
struct TimeZone {
  const char *name;
  const Transition *transitions;
  int count;
};

extern const TimeZone utc;

const TimeZone *find_time_zone(const char *name);
const Transition &transition_at(const TimeZone &zone, int64_t seconds);

}  // namespace locale_data
