// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a mutex, waiting for it if need be.

#include <pthread.h>
#include <support/mutex.h>

using namespace cloudlibc;

int pthread_mutex_lock(pthread_mutex_t *mutex) { return mutex_lock(mutex, nullptr); }
