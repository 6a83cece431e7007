// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A semaphore with a first value.

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <support/result.h>

using namespace cloudlibc;

int sem_init(sem_t *semaphore, int shared, unsigned int value) {
  if (value > SEM_VALUE_MAX)
    return fail(EINVAL);
  *semaphore = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, value, 0};
  if (shared != 0) {
    semaphore->__lock.__scope = PTHREAD_PROCESS_SHARED;
    semaphore->__posted.__scope = PTHREAD_PROCESS_SHARED;
  }
  return 0;
}
