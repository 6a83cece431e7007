// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a lock for reading, waiting until a time of CLOCK_REALTIME.

#include <errno.h>
#include <pthread.h>
#include <support/clock.h>
#include <support/read_locks.h>

using namespace cloudlibc;

int pthread_rwlock_timedrdlock(pthread_rwlock_t *__restrict lock,
                               const struct timespec *__restrict time) {
  if (read_lock_try(lock))
    return 0;
  if (lock_held_by_me(&lock->__word))
    return EDEADLK;
  Deadline deadline;
  if (!to_timestamp(time, &deadline.time))
    return EINVAL;
  return read_lock_wait(lock, &deadline);
}
