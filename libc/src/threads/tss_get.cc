// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_getspecific() under its C11 name.

#include <pthread.h>
#include <threads.h>

void *tss_get(tss_t key) { return pthread_getspecific(key); }
