// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The value of a semaphore: 0 if threads wait.

#include <semaphore.h>
#include <support/semaphore.h>

using namespace cloudlibc;

int sem_getvalue(sem_t *__restrict semaphore, int *__restrict value) {
  *value = static_cast<int>(semaphore_value(semaphore_word(semaphore)));
  return 0;
}
