// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a lock for reading if that needs no waiting.

#include <errno.h>
#include <pthread.h>
#include <support/read_locks.h>

using namespace cloudlibc;

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock) { return read_lock_try(lock) ? 0 : EBUSY; }
