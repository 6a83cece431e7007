// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Passing and raising a semaphore. Whoever has passed may end the semaphore's life at once, even
// while the thread that raised it is still on its way out of sem_post(): think of one on the stack
// of the thread that waits. So raising has to be the last that a thread does to the object.
//
// While nobody sleeps the value changes by one atomic step, and that is all. A thread that finds it
// at 0 takes the lock and marks the value as guarded. From then on until the last sleeper is gone
// the value changes with the lock held only, by whomever: nobody passes before the thread that
// raises has woken a sleeper and released the lock, after which the system doesn't need the memory.
#pragma once

#include <semaphore.h>
#include <support/condition.h>

namespace cloudlibc {

// The bit of the value that says that the lock guards it.
inline constexpr unsigned kSemaphoreGuarded = 0x80000000;
static_assert(SEM_VALUE_MAX < kSemaphoreGuarded);

inline unsigned semaphore_word(const sem_t *semaphore) {
  return __atomic_load_n(&semaphore->__value, __ATOMIC_RELAXED);
}
inline unsigned semaphore_value(unsigned word) { return word & ~kSemaphoreGuarded; }

// Replaces a word that isn't guarded by another one; otherwise gives the one that is there.
inline bool semaphore_step(sem_t *semaphore, unsigned *word, unsigned next) {
  return __atomic_compare_exchange_n(&semaphore->__value, word, next, true, __ATOMIC_ACQ_REL,
                                     __ATOMIC_RELAXED);
}

// Holds the lock.
class SemaphoreGuard {
 public:
  explicit SemaphoreGuard(sem_t *semaphore)
      : word_(&semaphore->__lock.__word), scope_(semaphore->__lock.__scope) {
    lock_write(word_, scope_);
  }
  ~SemaphoreGuard() { unlock(word_, scope_); }
  SemaphoreGuard(const SemaphoreGuard &) = delete;
  SemaphoreGuard &operator=(const SemaphoreGuard &) = delete;

 private:
  cloudabi_lock_t *word_;
  cloudabi_scope_t scope_;
};

// Passes if that needs no waiting.
bool semaphore_try(sem_t *semaphore);

// 0 or an error number.
int semaphore_wait(sem_t *semaphore, const Deadline *deadline);

}  // namespace cloudlibc
