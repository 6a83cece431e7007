// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_setspecific() under its C11 name.

#include <pthread.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int tss_set(tss_t key, void *value) { return thrd_result(pthread_setspecific(key, value)); }
