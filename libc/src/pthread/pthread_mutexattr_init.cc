// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attributes of a mutex: the defaults.

#include <pthread.h>

int pthread_mutexattr_init(pthread_mutexattr_t *attributes) {
  *attributes = {PTHREAD_PROCESS_PRIVATE, PTHREAD_MUTEX_DEFAULT};
  return 0;
}
