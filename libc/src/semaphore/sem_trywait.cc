// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Passes if that needs no waiting.

#include <errno.h>
#include <semaphore.h>
#include <support/result.h>
#include <support/semaphore.h>

using namespace cloudlibc;

int sem_trywait(sem_t *semaphore) { return semaphore_try(semaphore) ? 0 : fail(EAGAIN); }
