// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a mutex if that needs no waiting.

#include <errno.h>
#include <pthread.h>
#include <support/mutex.h>

using namespace cloudlibc;

int pthread_mutex_trylock(pthread_mutex_t *mutex) {
  if (lock_try_write(&mutex->__word))
    return 0;
  return mutex->__kind == PTHREAD_MUTEX_RECURSIVE && lock_held_by_me(&mutex->__word)
             ? mutex_lock_again(mutex)
             : EBUSY;
}
