// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <time.h>

#include "support/locale_data.h"
#include "support/time_calendar.h"

int mktime_l(const struct tm *__restrict tm, struct timespec *__restrict time, locale_t locale) {
  if (tm->tm_nsec < 0 || tm->tm_nsec >= 1000000000)
    return EINVAL;
  time->tv_sec = calendar::join_local(*tm, locale->zone);
  time->tv_nsec = tm->tm_nsec;
  return 0;
}
