// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the use of a spin lock.

#include <pthread.h>
#include <stdlib.h>

int pthread_spin_destroy(pthread_spinlock_t *lock) {
  if (__atomic_load_n(&lock->__word, __ATOMIC_RELAXED) != 0)
    abort();
  return 0;
}
