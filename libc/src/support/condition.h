// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waiting on a condition variable of the ABI: a word that is 0 as long as nobody waits, and the
// lock that protects the condition.
#pragma once

#include <cloudabi_syscalls.h>
#include <pthread.h>
#include <stdint.h>
#include <support/clock.h>
#include <support/lock.h>

namespace cloudlibc {

// Releases the mutex, sleeps until woken or until the deadline (ETIMEDOUT), takes the mutex again.
int condition_wait(pthread_cond_t *condition, pthread_mutex_t *mutex, const Deadline *deadline);

inline int condition_wake(pthread_cond_t *condition, cloudabi_nthreads_t threads) {
  if (__atomic_load_n(&condition->__word, __ATOMIC_RELAXED) == CLOUDABI_CONDVAR_HAS_NO_WAITERS)
    return 0;
  return cloudabi_sys_condvar_signal(&condition->__word, condition->__scope, threads);
}

inline constexpr cloudabi_nthreads_t kAllThreads = UINT32_MAX;

// The clock of a condition variable; 0 stands for the one that initialisers can't name.
inline cloudabi_clockid_t condition_clock(const pthread_cond_t *condition) {
  return condition->__clock == 0 ? cloudabi_clockid_t{CLOUDABI_CLOCK_REALTIME} : condition->__clock;
}

}  // namespace cloudlibc
