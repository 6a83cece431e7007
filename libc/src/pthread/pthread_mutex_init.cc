// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A mutex that is free.

#include <pthread.h>

int pthread_mutex_init(pthread_mutex_t *__restrict mutex,
                       const pthread_mutexattr_t *__restrict attributes) {
  *mutex = PTHREAD_MUTEX_INITIALIZER;
  if (attributes != nullptr) {
    mutex->__scope = static_cast<unsigned char>(attributes->__pshared);
    mutex->__kind = static_cast<unsigned char>(attributes->__type);
  }
  return 0;
}
