// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a lock for reading. A thread that reads already may do so again, see read_locks.h.

#include <errno.h>
#include <pthread.h>
#include <support/read_locks.h>

using namespace cloudlibc;

int pthread_rwlock_rdlock(pthread_rwlock_t *lock) {
  if (read_lock_try(lock))
    return 0;
  if (lock_held_by_me(&lock->__word))
    return EDEADLK;
  return read_lock_wait(lock, nullptr);
}
