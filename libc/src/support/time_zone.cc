// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/time_zone.h"

#include <string.h>

namespace locale_data {

static constexpr Transition utc_transitions[] = {{INT64_MIN, 0, false, "UTC"}};

const TimeZone utc = {"UTC", utc_transitions, 1};

const TimeZone *find_time_zone(const char *name) {
  static constexpr char names[][8] = {"", "C", "Etc/UTC", "GMT", "POSIX", "UTC", "UTC0"};
  for (const char *known : names) {
    if (strcmp(name, known) == 0)
      return &utc;
  }
  return nullptr;
}

const Transition &transition_at(const TimeZone &zone, int64_t seconds) {
  int from = 0, to = zone.count;
  while (to - from > 1) {
    int middle = (from + to) / 2;
    if (zone.transitions[middle].from <= seconds)
      from = middle;
    else
      to = middle;
  }
  return zone.transitions[from];
}

}  // namespace locale_data
