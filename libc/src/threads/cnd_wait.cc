// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_cond_wait() under its C11 name.

#include <pthread.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int cnd_wait(cnd_t *condition, mtx_t *mutex) {
  return thrd_result(pthread_cond_wait(condition, mutex));
}
