// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <time.h>

#include "support/locale_data.h"
#include "support/time_calendar.h"

// All fields are brought into their ranges, but for the nanoseconds, which C doesn't know of.
time_t mktime(struct tm *tm) {
  const locale_data::TimeZone &zone = LC_GLOBAL_LOCALE->zone;
  time_t time = calendar::join_local(*tm, zone);
  long nanoseconds = tm->tm_nsec;
  if (!calendar::split(time, offset_at(zone, time), tm)) {
    errno = EOVERFLOW;
    return -1;
  }
  tm->tm_nsec = nanoseconds;
  return time;
}
