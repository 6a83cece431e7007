// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the use of a barrier. The thread that was last may do that at once, while the others are
// still on their way out; they are waited for.

#include <errno.h>
#include <pthread.h>

int pthread_barrier_destroy(pthread_barrier_t *barrier) {
  pthread_mutex_lock(&barrier->__lock);
  if (barrier->__arrived != 0) {
    pthread_mutex_unlock(&barrier->__lock);
    return EBUSY;
  }
  while (barrier->__leaving != 0)
    pthread_cond_wait(&barrier->__turn, &barrier->__lock);
  pthread_mutex_unlock(&barrier->__lock);
  return 0;
}
