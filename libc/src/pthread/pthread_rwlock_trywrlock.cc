// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a lock for writing if that needs no waiting.

#include <errno.h>
#include <pthread.h>
#include <support/lock.h>

using namespace cloudlibc;

int pthread_rwlock_trywrlock(pthread_rwlock_t *lock) {
  return lock_try_write(&lock->__word) ? 0 : EBUSY;
}
