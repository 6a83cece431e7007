// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_mutex_timedlock() under its C11 name.

#include <pthread.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int mtx_timedlock(mtx_t *__restrict mutex, const struct timespec *__restrict time) {
  return thrd_result(pthread_mutex_timedlock(mutex, time));
}
