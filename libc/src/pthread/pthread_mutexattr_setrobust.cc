// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Accepts what pthread_mutexattr_getrobust() returns.

#include <errno.h>
#include <pthread.h>

int pthread_mutexattr_setrobust(pthread_mutexattr_t *, int robust) {
  return robust == PTHREAD_MUTEX_STALLED ? 0 : ENOTSUP;
}
