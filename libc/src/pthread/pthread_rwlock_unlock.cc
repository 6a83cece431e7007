// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Gives back a lock that is held, for reading or for writing.

#include <errno.h>
#include <pthread.h>
#include <support/lock.h>

using namespace cloudlibc;

int pthread_rwlock_unlock(pthread_rwlock_t *lock) {
  cloudabi_lock_t word = __atomic_load_n(&lock->__word, __ATOMIC_RELAXED);
  // One reader less, if nobody sleeps.
  if (word != CLOUDABI_LOCK_UNLOCKED &&
      (word & (CLOUDABI_LOCK_WRLOCKED | CLOUDABI_LOCK_KERNEL_MANAGED)) == 0 &&
      __atomic_compare_exchange_n(&lock->__word, &word, word - 1, false, __ATOMIC_RELEASE,
                                  __ATOMIC_RELAXED))
    return 0;
  if (word == CLOUDABI_LOCK_UNLOCKED ||
      ((word & CLOUDABI_LOCK_WRLOCKED) != 0 && !lock_held_by_me(&lock->__word)))
    return EPERM;
  unlock(&lock->__word, lock->__scope);
  return 0;
}
