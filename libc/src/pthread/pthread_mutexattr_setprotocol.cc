// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Accepts what pthread_mutexattr_getprotocol() returns.

#include <errno.h>
#include <pthread.h>

int pthread_mutexattr_setprotocol(pthread_mutexattr_t *, int protocol) {
  return protocol == PTHREAD_PRIO_INHERIT || protocol == PTHREAD_PRIO_NONE ? 0 : ENOTSUP;
}
