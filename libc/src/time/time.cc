// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_syscalls.h>
#include <time.h>

#include "support/clock.h"
#include "support/result.h"

time_t time(time_t *result) {
  cloudabi_timestamp_t now;
  if (auto error = cloudabi_sys_clock_time_get(CLOUDABI_CLOCK_REALTIME, 0, &now); error != 0)
    return cloudlibc::fail(error);
  time_t seconds = cloudlibc::to_timespec(now).tv_sec;
  if (result != nullptr)
    *result = seconds;
  return seconds;
}
