// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Gives back a lock that is held, for reading or for writing.

#include <errno.h>
#include <pthread.h>
#include <support/read_locks.h>

using namespace cloudlibc;

__thread unsigned cloudlibc::read_locks;

int pthread_rwlock_unlock(pthread_rwlock_t *lock) {
  cloudabi_lock_t word = __atomic_load_n(&lock->__word, __ATOMIC_RELAXED);
  const bool reading = (word & CLOUDABI_LOCK_WRLOCKED) == 0;
  if (reading ? (word & ~CLOUDABI_LOCK_KERNEL_MANAGED) == CLOUDABI_LOCK_UNLOCKED
              : !lock_held_by_me(&lock->__word))
    return EPERM;
  if (reading && read_locks > 0)
    --read_locks;
  // One reader less, if nobody sleeps.
  if (!reading || (word & CLOUDABI_LOCK_KERNEL_MANAGED) != 0 ||
      !__atomic_compare_exchange_n(&lock->__word, &word, word - 1, false, __ATOMIC_RELEASE,
                                   __ATOMIC_RELAXED))
    unlock(&lock->__word, lock->__scope);
  return 0;
}
