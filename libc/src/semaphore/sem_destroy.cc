// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the use of a semaphore.

#include <errno.h>
#include <semaphore.h>
#include <support/result.h>

using namespace cloudlibc;

int sem_destroy(sem_t *semaphore) {
  return __atomic_load_n(&semaphore->__waiters, __ATOMIC_RELAXED) == 0 ? 0 : fail(EBUSY);
}
