// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <time.h>

#include "support/clock.h"

// No signal ends a sleep, so nothing is ever left of it for the optional last argument.
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *time, ...) {
  if ((flags & ~TIMER_ABSTIME) != 0)
    return EINVAL;
  cloudabi_subscription_t subscription = {};
  subscription.type = CLOUDABI_EVENTTYPE_CLOCK;
  subscription.clock.clock_id = clock->id;
  if (!cloudlibc::to_timestamp(time, &subscription.clock.timeout))
    return EINVAL;
  if ((flags & TIMER_ABSTIME) != 0)
    subscription.clock.flags = CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME;
  else if (time->tv_sec < 0)
    return EINVAL;
  cloudabi_event_t event;
  size_t events;
  auto error = cloudabi_sys_poll(&subscription, &event, 1, &events);
  if (error == 0)
    error = event.error;
  // A clock that can't be waited for isn't one that this function supports.
  return error == ENOSYS || error == ENOTSUP ? ENOTSUP : error;
}
