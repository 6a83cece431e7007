// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Gives a spin lock back.

#include <pthread.h>

int pthread_spin_unlock(pthread_spinlock_t *lock) {
  __atomic_store_n(&lock->__word, 0, __ATOMIC_RELEASE);
  return 0;
}
