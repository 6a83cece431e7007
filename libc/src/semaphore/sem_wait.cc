// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Passes, waiting for the value to be more than 0.

#include <semaphore.h>
#include <support/result.h>
#include <support/semaphore.h>

using namespace cloudlibc;

int sem_wait(sem_t *semaphore) {
  return result(static_cast<cloudabi_errno_t>(semaphore_wait(semaphore, nullptr)));
}
