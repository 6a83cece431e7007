// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Passes, waiting until a time of CLOCK_REALTIME.

#include <errno.h>
#include <semaphore.h>
#include <support/clock.h>
#include <support/result.h>
#include <support/semaphore.h>

using namespace cloudlibc;

int sem_timedwait(sem_t *__restrict semaphore, const struct timespec *__restrict time) {
  if (semaphore_try(semaphore))
    return 0;
  Deadline deadline;
  if (!to_timestamp(time, &deadline.time))
    return fail(EINVAL);
  return result(static_cast<cloudabi_errno_t>(semaphore_wait(semaphore, &deadline)));
}
