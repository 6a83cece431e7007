// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Calls a function the first time; other calls meanwhile wait until it has returned.

#include <pthread.h>
#include <support/lock.h>

using namespace cloudlibc;

int pthread_once(pthread_once_t *once, void (*routine)()) {
  if (__atomic_load_n(&once->__done, __ATOMIC_ACQUIRE) != 0)
    return 0;
  lock_write(&once->__word, CLOUDABI_SCOPE_PRIVATE);
  if (once->__done == 0) {
    routine();
    __atomic_store_n(&once->__done, 1, __ATOMIC_RELEASE);
  }
  unlock(&once->__word, CLOUDABI_SCOPE_PRIVATE);
  return 0;
}
