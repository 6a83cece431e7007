// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Wakes a thread that waits, if there is one.

#include <pthread.h>
#include <support/condition.h>

using namespace cloudlibc;

int pthread_cond_signal(pthread_cond_t *condition) { return condition_wake(condition, 1); }
