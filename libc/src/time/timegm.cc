// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <time.h>

#include "support/time_calendar.h"

time_t timegm(struct tm *tm) {
  time_t time = calendar::join(*tm);
  long nanoseconds = tm->tm_nsec;
  if (!calendar::split(time, locale_data::utc_offset, tm)) {
    errno = EOVERFLOW;
    return -1;
  }
  tm->tm_nsec = nanoseconds;
  return time;
}
