// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the use of a mutex. That one is still locked is a bug which would show much later.

#include <cloudabi_types.h>
#include <pthread.h>
#include <stdlib.h>

int pthread_mutex_destroy(pthread_mutex_t *mutex) {
  if (__atomic_load_n(&mutex->__word, __ATOMIC_RELAXED) != CLOUDABI_LOCK_UNLOCKED)
    abort();
  return 0;
}
