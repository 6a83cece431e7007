// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How owner and waiters influence each other's priority: as the system decides, which may include
// inheritance.

#include <pthread.h>

int pthread_mutexattr_getprotocol(const pthread_mutexattr_t *__restrict, int *__restrict protocol) {
  *protocol = PTHREAD_PRIO_INHERIT;
  return 0;
}
