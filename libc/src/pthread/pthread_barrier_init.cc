// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A barrier that opens when a number of threads stand before it.

#include <errno.h>
#include <pthread.h>

int pthread_barrier_init(pthread_barrier_t *__restrict barrier,
                         const pthread_barrierattr_t *__restrict attributes, unsigned int count) {
  if (count == 0)
    return EINVAL;
  *barrier = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, count, 0, 0, 0};
  if (attributes != nullptr) {
    barrier->__lock.__scope = static_cast<unsigned char>(attributes->__pshared);
    barrier->__turn.__scope = static_cast<unsigned char>(attributes->__pshared);
  }
  return 0;
}
