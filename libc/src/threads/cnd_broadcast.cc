// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_cond_broadcast() under its C11 name.

#include <pthread.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int cnd_broadcast(cnd_t *condition) { return thrd_result(pthread_cond_broadcast(condition)); }
