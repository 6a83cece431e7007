// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the use of a read-write lock. That one is still locked is a bug which would show much later.

#include <cloudabi_types.h>
#include <pthread.h>
#include <stdlib.h>

int pthread_rwlock_destroy(pthread_rwlock_t *lock) {
  if (__atomic_load_n(&lock->__word, __ATOMIC_RELAXED) != CLOUDABI_LOCK_UNLOCKED)
    abort();
  return 0;
}
