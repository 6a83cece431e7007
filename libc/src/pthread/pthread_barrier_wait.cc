// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits until enough threads have come. One of them learns that it was the last.

#include <pthread.h>

int pthread_barrier_wait(pthread_barrier_t *barrier) {
  pthread_mutex_lock(&barrier->__lock);
  if (++barrier->__arrived == barrier->__count) {
    // The next round may begin before the others of this one are awake; they compare rounds.
    barrier->__arrived = 0;
    ++barrier->__round;
    pthread_cond_broadcast(&barrier->__turn);
    pthread_mutex_unlock(&barrier->__lock);
    return PTHREAD_BARRIER_SERIAL_THREAD;
  }
  unsigned int round = barrier->__round;
  ++barrier->__leaving;
  while (barrier->__round == round)
    pthread_cond_wait(&barrier->__turn, &barrier->__lock);
  // The last one out tells pthread_barrier_destroy().
  if (--barrier->__leaving == 0)
    pthread_cond_broadcast(&barrier->__turn);
  pthread_mutex_unlock(&barrier->__lock);
  return 0;
}
