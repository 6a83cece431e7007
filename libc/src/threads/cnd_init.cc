// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_cond_init() under its C11 name. Time-outs refer to TIME_UTC.

#include <pthread.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int cnd_init(cnd_t *condition) { return thrd_result(pthread_cond_init(condition, nullptr)); }
