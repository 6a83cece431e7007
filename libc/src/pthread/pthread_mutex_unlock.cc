// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Gives a mutex back.

#include <errno.h>
#include <pthread.h>
#include <support/mutex.h>

using namespace cloudlibc;

int pthread_mutex_unlock(pthread_mutex_t *mutex) {
  if (mutex->__kind != PTHREAD_MUTEX_NORMAL) {
    if (!lock_held_by_me(&mutex->__word))
      return EPERM;
    if (mutex->__depth > 0) {
      --mutex->__depth;
      return 0;
    }
  }
  unlock(&mutex->__word, mutex->__scope);
  return 0;
}
