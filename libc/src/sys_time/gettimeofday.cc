// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The time of day in microseconds.

#include <cloudabi_syscalls.h>
#include <support/clock.h>
#include <support/result.h>
#include <sys/time.h>

using namespace cloudlibc;

int gettimeofday(struct timeval *__restrict time, ...) {
  cloudabi_timestamp_t now;
  if (cloudabi_errno_t error = cloudabi_sys_clock_time_get(CLOUDABI_CLOCK_REALTIME, 1000, &now))
    return fail(error);
  *time = to_timeval(now);
  return 0;
}
