// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits for a condition variable.

#include <pthread.h>
#include <support/condition.h>

using namespace cloudlibc;

int pthread_cond_wait(pthread_cond_t *__restrict condition, pthread_mutex_t *__restrict mutex) {
  return condition_wait(condition, mutex, nullptr);
}
