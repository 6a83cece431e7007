// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What happens when a thread locks the mutex again.

#include <pthread.h>

int pthread_mutexattr_gettype(const pthread_mutexattr_t *__restrict attributes,
                              int *__restrict type) {
  *type = attributes->__type;
  return 0;
}
