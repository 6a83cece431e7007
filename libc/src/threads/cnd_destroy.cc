// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_cond_destroy() under its C11 name.

#include <pthread.h>
#include <threads.h>

void cnd_destroy(cnd_t *condition) { pthread_cond_destroy(condition); }
