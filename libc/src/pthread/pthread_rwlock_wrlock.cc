// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a lock for writing.

#include <errno.h>
#include <pthread.h>
#include <support/lock.h>

using namespace cloudlibc;

int pthread_rwlock_wrlock(pthread_rwlock_t *lock) {
  if (lock_held_by_me(&lock->__word))
    return EDEADLK;
  return lock_write(&lock->__word, lock->__scope);
}
