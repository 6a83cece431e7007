// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a spin lock if it is free.

#include <errno.h>
#include <pthread.h>

int pthread_spin_trylock(pthread_spinlock_t *lock) {
  return __atomic_exchange_n(&lock->__word, 1, __ATOMIC_ACQUIRE) == 0 ? 0 : EBUSY;
}
