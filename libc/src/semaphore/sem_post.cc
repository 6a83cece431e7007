// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Raises the value, and wakes a thread that waits. After that it doesn't touch the semaphore, which
// may be gone: see support/semaphore.h.

#include <errno.h>
#include <semaphore.h>
#include <support/result.h>
#include <support/semaphore.h>

using namespace cloudlibc;

int sem_post(sem_t *semaphore) {
  for (unsigned word = semaphore_word(semaphore);;) {
    if (semaphore_value(word) == SEM_VALUE_MAX)
      return fail(EOVERFLOW);
    if ((word & kSemaphoreGuarded) == 0) {
      if (semaphore_step(semaphore, &word, word + 1))
        return 0;
      continue;
    }
    // With the lock held, no waiter is between its last look and its sleep.
    SemaphoreGuard guard(semaphore);
    word = semaphore_word(semaphore);
    if ((word & kSemaphoreGuarded) == 0 || semaphore_value(word) == SEM_VALUE_MAX)
      continue;
    __atomic_store_n(&semaphore->__value, word + 1, __ATOMIC_RELAXED);
    condition_wake(&semaphore->__posted, 1);
    return 0;
  }
}
