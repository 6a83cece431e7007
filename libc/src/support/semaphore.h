// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Passing a semaphore. The value changes by atomics alone; lock and condition variable serve those
// who find it at 0. A thread that is about to sleep counts itself first and looks at the value
// again, one that posts raises the value first and looks at the count: one of them sees the other.
#pragma once

#include <semaphore.h>
#include <support/condition.h>

namespace cloudlibc {

inline bool semaphore_try(sem_t *semaphore) {
  unsigned value = __atomic_load_n(&semaphore->__value, __ATOMIC_SEQ_CST);
  while (value > 0)
    if (__atomic_compare_exchange_n(&semaphore->__value, &value, value - 1, false, __ATOMIC_SEQ_CST,
                                    __ATOMIC_SEQ_CST))
      return true;
  return false;
}

// 0 or an error number.
int semaphore_wait(sem_t *semaphore, const Deadline *deadline);

}  // namespace cloudlibc
