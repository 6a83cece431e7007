// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See semaphore.h.

#include <support/semaphore.h>

namespace cloudlibc {
namespace {

// With the lock held, of a value that is guarded.
bool take(sem_t *semaphore) {
  const unsigned word = semaphore_word(semaphore);
  if (semaphore_value(word) == 0)
    return false;
  __atomic_store_n(&semaphore->__value, word - 1, __ATOMIC_RELAXED);
  return true;
}

}  // namespace

bool semaphore_try(sem_t *semaphore) {
  unsigned word = semaphore_word(semaphore);
  while (semaphore_value(word) != 0) {
    if ((word & kSemaphoreGuarded) == 0) {
      if (semaphore_step(semaphore, &word, word - 1))
        return true;
      continue;
    }
    SemaphoreGuard guard(semaphore);
    word = semaphore_word(semaphore);
    if ((word & kSemaphoreGuarded) != 0)
      return take(semaphore);
  }
  return false;
}

int semaphore_wait(sem_t *semaphore, const Deadline *deadline) {
  if (semaphore_try(semaphore))
    return 0;
  SemaphoreGuard guard(semaphore);
  ++semaphore->__waiters;
  __atomic_fetch_or(&semaphore->__value, kSemaphoreGuarded, __ATOMIC_ACQUIRE);
  int error = 0;
  bool passed;
  // A value that arrives together with the time-out counts.
  while (!(passed = take(semaphore)) && error == 0)
    error = condition_wait(&semaphore->__posted, &semaphore->__lock, deadline);
  if (--semaphore->__waiters == 0)
    __atomic_fetch_and(&semaphore->__value, ~kSemaphoreGuarded, __ATOMIC_RELEASE);
  return passed ? 0 : error;
}

}  // namespace cloudlibc
