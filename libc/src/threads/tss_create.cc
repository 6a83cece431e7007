// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_key_create() under its C11 name.

#include <pthread.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int tss_create(tss_t *key, tss_dtor_t destructor) {
  return thrd_result(pthread_key_create(key, destructor));
}
