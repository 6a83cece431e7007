// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <time.h>

#include "support/time_calendar.h"

struct tm *gmtime_r(const time_t *__restrict time, struct tm *__restrict tm) {
  if (!calendar::split(*time, locale_data::utc_offset, tm)) {
    errno = EOVERFLOW;
    return nullptr;
  }
  return tm;
}
