// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a lock for reading if that needs no waiting.

#include <errno.h>
#include <pthread.h>
#include <support/lock.h>

using namespace cloudlibc;

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock) {
  return lock_try_read(&lock->__word) ? 0 : EBUSY;
}
