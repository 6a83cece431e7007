// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the use of a condition variable. That somebody still waits is a bug which would show much
// later.

#include <cloudabi_types.h>
#include <pthread.h>
#include <stdlib.h>

int pthread_cond_destroy(pthread_cond_t *condition) {
  if (__atomic_load_n(&condition->__word, __ATOMIC_RELAXED) != CLOUDABI_CONDVAR_HAS_NO_WAITERS)
    abort();
  return 0;
}
