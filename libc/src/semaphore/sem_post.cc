// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Raises the value, and wakes a thread that waits.

#include <errno.h>
#include <semaphore.h>
#include <support/result.h>
#include <support/semaphore.h>

using namespace cloudlibc;

int sem_post(sem_t *semaphore) {
  unsigned value = __atomic_load_n(&semaphore->__value, __ATOMIC_RELAXED);
  do {
    if (value == SEM_VALUE_MAX)
      return fail(EOVERFLOW);
  } while (!__atomic_compare_exchange_n(&semaphore->__value, &value, value + 1, false,
                                        __ATOMIC_SEQ_CST, __ATOMIC_RELAXED));
  if (__atomic_load_n(&semaphore->__waiters, __ATOMIC_SEQ_CST) != 0) {
    // With the lock held, no waiter is between its last look and its sleep.
    pthread_mutex_lock(&semaphore->__lock);
    pthread_cond_signal(&semaphore->__posted);
    pthread_mutex_unlock(&semaphore->__lock);
  }
  return 0;
}
