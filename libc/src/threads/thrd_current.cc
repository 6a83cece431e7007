// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_self() under its C11 name.

#include <pthread.h>
#include <threads.h>

thrd_t thrd_current() { return pthread_self(); }
