// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Read-write locks that a thread may hold for reading several times. Writers that wait keep new
// readers out, or they would never get their turn; but a thread that reads already must not be kept
// out by a writer that waits for just that thread. Which locks a thread reads isn't recorded, only
// how many: while it holds any, it passes by the writers that wait, of whichever lock.
#pragma once

#include <pthread.h>
#include <support/lock.h>

namespace cloudlibc {

// Defined in pthread_rwlock_unlock.cc.
extern __thread unsigned read_locks;

inline bool read_lock_try(pthread_rwlock_t *lock) {
  bool held = lock_try_read(&lock->__word);
  if (!held && read_locks > 0) {
    cloudabi_lock_t seen = __atomic_load_n(&lock->__word, __ATOMIC_RELAXED);
    while (!held && (seen & CLOUDABI_LOCK_WRLOCKED) == 0)
      held = __atomic_compare_exchange_n(&lock->__word, &seen, seen + 1, false, __ATOMIC_ACQUIRE,
                                         __ATOMIC_RELAXED);
  }
  if (held)
    ++read_locks;
  return held;
}

inline int read_lock_wait(pthread_rwlock_t *lock, const Deadline *deadline) {
  const int error = lock_read(&lock->__word, lock->__scope, deadline);
  if (error == 0)
    ++read_locks;
  return error;
}

}  // namespace cloudlibc
