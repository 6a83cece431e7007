// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_mutex_destroy() under its C11 name.

#include <pthread.h>
#include <threads.h>

void mtx_destroy(mtx_t *mutex) { pthread_mutex_destroy(mutex); }
