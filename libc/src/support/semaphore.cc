// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See semaphore.h.

#include <support/semaphore.h>

int cloudlibc::semaphore_wait(sem_t *semaphore, const Deadline *deadline) {
  if (semaphore_try(semaphore))
    return 0;
  pthread_mutex_lock(&semaphore->__lock);
  __atomic_fetch_add(&semaphore->__waiters, 1, __ATOMIC_SEQ_CST);
  int error = 0;
  bool passed;
  // A value that arrives together with the time-out counts.
  while (!(passed = semaphore_try(semaphore)) && error == 0)
    error = condition_wait(&semaphore->__posted, &semaphore->__lock, deadline);
  __atomic_fetch_sub(&semaphore->__waiters, 1, __ATOMIC_SEQ_CST);
  pthread_mutex_unlock(&semaphore->__lock);
  return passed ? 0 : error;
}
