// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits for a condition variable until a time of its clock.

#include <errno.h>
#include <pthread.h>
#include <support/condition.h>

using namespace cloudlibc;

int pthread_cond_timedwait(pthread_cond_t *__restrict condition, pthread_mutex_t *__restrict mutex,
                           const struct timespec *__restrict time) {
  Deadline deadline;
  if (!to_timestamp(time, &deadline.time))
    return EINVAL;
  deadline.clock = condition_clock(condition);
  return condition_wait(condition, mutex, &deadline);
}
