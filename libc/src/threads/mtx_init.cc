// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_mutex_init() under its C11 name. Every mutex can be waited for with a time-out.

#include <pthread.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int mtx_init(mtx_t *mutex, int type) {
  if ((type & ~(mtx_plain | mtx_recursive | mtx_timed)) != 0)
    return thrd_error;
  pthread_mutexattr_t attributes = {PTHREAD_PROCESS_PRIVATE, (type & mtx_recursive) != 0
                                                                 ? PTHREAD_MUTEX_RECURSIVE
                                                                 : PTHREAD_MUTEX_NORMAL};
  return thrd_result(pthread_mutex_init(mutex, &attributes));
}
