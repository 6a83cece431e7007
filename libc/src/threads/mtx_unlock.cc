// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_mutex_unlock() under its C11 name.

#include <pthread.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int mtx_unlock(mtx_t *mutex) { return thrd_result(pthread_mutex_unlock(mutex)); }
