// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a lock for reading. A thread that reads already may do so again.

#include <errno.h>
#include <pthread.h>
#include <support/lock.h>

using namespace cloudlibc;

int pthread_rwlock_rdlock(pthread_rwlock_t *lock) {
  if (lock_try_read(&lock->__word))
    return 0;
  if (lock_held_by_me(&lock->__word))
    return EDEADLK;
  return lock_read(&lock->__word, lock->__scope);
}
