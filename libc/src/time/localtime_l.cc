// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <time.h>

#include "support/locale_data.h"
#include "support/time_calendar.h"

int localtime_l(const struct timespec *__restrict time, struct tm *__restrict tm, locale_t locale) {
  if (time->tv_nsec < 0 || time->tv_nsec >= 1000000000)
    return EINVAL;
  if (!calendar::split(time->tv_sec, offset_at(locale->zone, time->tv_sec), tm))
    return EOVERFLOW;
  tm->tm_nsec = time->tv_nsec;
  return 0;
}
