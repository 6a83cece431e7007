// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a mutex, waiting for it until a time of CLOCK_REALTIME.

#include <errno.h>
#include <pthread.h>
#include <support/clock.h>
#include <support/mutex.h>

using namespace cloudlibc;

int pthread_mutex_timedlock(pthread_mutex_t *__restrict mutex,
                            const struct timespec *__restrict time) {
  // An invalid time is only an error if it matters.
  if (int error = pthread_mutex_trylock(mutex); error != EBUSY)
    return error;
  Deadline deadline;
  if (!to_timestamp(time, &deadline.time))
    return EINVAL;
  return mutex_lock(mutex, &deadline);
}
