// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_key_delete() under its C11 name.

#include <pthread.h>
#include <threads.h>

void tss_delete(tss_t key) { pthread_key_delete(key); }
