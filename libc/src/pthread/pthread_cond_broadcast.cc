// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Wakes all threads that wait.

#include <pthread.h>
#include <support/condition.h>

using namespace cloudlibc;

int pthread_cond_broadcast(pthread_cond_t *condition) {
  return condition_wake(condition, kAllThreads);
}
