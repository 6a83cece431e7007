// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits for a condition variable for a duration.

#include <errno.h>
#include <pthread.h>
#include <support/condition.h>

using namespace cloudlibc;

int pthread_cond_timedwait_relative_np(pthread_cond_t *__restrict condition,
                                       pthread_mutex_t *__restrict mutex,
                                       const struct timespec *__restrict duration) {
  Deadline deadline;
  if (!to_timestamp(duration, &deadline.time))
    return EINVAL;
  // A duration doesn't care for changes of the calendar.
  deadline.clock = CLOUDABI_CLOCK_MONOTONIC;
  deadline.flags = 0;
  return condition_wait(condition, mutex, &deadline);
}
