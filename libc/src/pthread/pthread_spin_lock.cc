// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a spin lock, trying until it succeeds.

#include <arch_pause.h>
#include <pthread.h>
#include <sched.h>
#include <support/lock.h>

using namespace cloudlibc;

int pthread_spin_lock(pthread_spinlock_t *lock) {
  while (__atomic_exchange_n(&lock->__word, 1, __ATOMIC_ACQUIRE) != 0) {
    // Reading leaves the cache line where it is. Now and then the owner gets a chance to run.
    for (int i = 0; __atomic_load_n(&lock->__word, __ATOMIC_RELAXED) != 0; ++i) {
      arch::pause();
      if (i % 1024 == 1023)
        sched_yield();
    }
  }
  return 0;
}
