// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the ways of locking a mutex have in common.
#pragma once

#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <support/lock.h>

namespace cloudlibc {

inline int mutex_lock_again(pthread_mutex_t *mutex) {
  if (mutex->__kind != PTHREAD_MUTEX_RECURSIVE)
    return EDEADLK;
  if (mutex->__depth == UINT32_MAX)
    return EAGAIN;
  ++mutex->__depth;
  return 0;
}

inline int mutex_lock(pthread_mutex_t *mutex, const Deadline *deadline) {
  if (lock_try_write(&mutex->__word))
    return 0;
  if (mutex->__kind != PTHREAD_MUTEX_NORMAL && lock_held_by_me(&mutex->__word))
    return mutex_lock_again(mutex);
  return lock_wait(&mutex->__word, mutex->__scope, CLOUDABI_EVENTTYPE_LOCK_WRLOCK, deadline);
}

}  // namespace cloudlibc
