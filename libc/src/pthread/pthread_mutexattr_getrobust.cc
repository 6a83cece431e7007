// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What happens to a mutex whose owner ends: it stays locked.

#include <pthread.h>

int pthread_mutexattr_getrobust(const pthread_mutexattr_t *__restrict, int *__restrict robust) {
  *robust = PTHREAD_MUTEX_STALLED;
  return 0;
}
