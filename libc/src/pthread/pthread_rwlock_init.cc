// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A read-write lock that is free.

#include <pthread.h>

int pthread_rwlock_init(pthread_rwlock_t *__restrict lock,
                        const pthread_rwlockattr_t *__restrict attributes) {
  *lock = PTHREAD_RWLOCK_INITIALIZER;
  if (attributes != nullptr)
    lock->__scope = static_cast<unsigned char>(attributes->__pshared);
  return 0;
}
