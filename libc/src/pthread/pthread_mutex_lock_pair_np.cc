// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes two mutexes, always in the order of their addresses, so that two threads which name them in
// different orders don't wait for each other.

#include <pthread.h>
#include <stdint.h>

int pthread_mutex_lock_pair_np(pthread_mutex_t *first, pthread_mutex_t *second) {
  if (reinterpret_cast<uintptr_t>(first) > reinterpret_cast<uintptr_t>(second)) {
    pthread_mutex_t *swapped = first;
    first = second;
    second = swapped;
  }
  if (int error = pthread_mutex_lock(first))
    return error;
  int error = pthread_mutex_lock(second);
  if (error != 0)
    pthread_mutex_unlock(first);
  return error;
}
