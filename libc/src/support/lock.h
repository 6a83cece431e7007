// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Taking and releasing lock words of the ABI. Everything that excludes others is made of these: the
// library's own locks, mutexes, read-write locks, semaphores.
//
// A word is 0 when free, `wrlocked | tid` when held for writing, a count when held for reading.
// `kernel_managed` in it says that threads sleep, and that the system has to hear of the release.
#pragma once

#include <cloudabi_types.h>
#include <stddef.h>
#include <support/thread.h>

namespace cloudlibc {

// A point in time, or none: how long a function may wait.
struct Deadline {
  cloudabi_timestamp_t time = 0;
  cloudabi_clockid_t clock = CLOUDABI_CLOCK_REALTIME;
  cloudabi_subclockflags_t flags = CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME;
};

inline bool lock_try_write(cloudabi_lock_t *word) {
  cloudabi_lock_t free = CLOUDABI_LOCK_UNLOCKED;
  return __atomic_compare_exchange_n(word, &free, CLOUDABI_LOCK_WRLOCKED | this_thread_id, false,
                                     __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

// Succeeds while others read, but not while somebody sleeps: those who wait come first.
inline bool lock_try_read(cloudabi_lock_t *word) {
  cloudabi_lock_t seen = __atomic_load_n(word, __ATOMIC_RELAXED);
  while ((seen & (CLOUDABI_LOCK_WRLOCKED | CLOUDABI_LOCK_KERNEL_MANAGED)) == 0)
    if (__atomic_compare_exchange_n(word, &seen, seen + 1, false, __ATOMIC_ACQUIRE,
                                    __ATOMIC_RELAXED))
      return true;
  return false;
}

inline bool lock_held_by_me(const cloudabi_lock_t *word) {
  return (__atomic_load_n(word, __ATOMIC_RELAXED) & ~CLOUDABI_LOCK_KERNEL_MANAGED) ==
         (CLOUDABI_LOCK_WRLOCKED | this_thread_id);
}

// Sleeps until the lock is held, or the deadline has passed (ETIMEDOUT).
cloudabi_errno_t lock_wait(cloudabi_lock_t *word, cloudabi_scope_t scope, cloudabi_eventtype_t type,
                           const Deadline *deadline);

inline cloudabi_errno_t lock_write(cloudabi_lock_t *word, cloudabi_scope_t scope,
                                   const Deadline *deadline = nullptr) {
  return lock_try_write(word) ? 0
                              : lock_wait(word, scope, CLOUDABI_EVENTTYPE_LOCK_WRLOCK, deadline);
}

inline cloudabi_errno_t lock_read(cloudabi_lock_t *word, cloudabi_scope_t scope,
                                  const Deadline *deadline = nullptr) {
  return lock_try_read(word) ? 0 : lock_wait(word, scope, CLOUDABI_EVENTTYPE_LOCK_RDLOCK, deadline);
}

void unlock_slowly(cloudabi_lock_t *word, cloudabi_scope_t scope);

// Releases a lock that this thread holds, for reading or for writing.
inline void unlock(cloudabi_lock_t *word, cloudabi_scope_t scope) {
  cloudabi_lock_t mine = CLOUDABI_LOCK_WRLOCKED | this_thread_id;
  if (!__atomic_compare_exchange_n(word, &mine, CLOUDABI_LOCK_UNLOCKED, false, __ATOMIC_RELEASE,
                                   __ATOMIC_RELAXED))
    unlock_slowly(word, scope);
}

// For data of the library: `Lock lock;` beside it, `Guard guard(lock);` where it is used.
struct Lock {
  cloudabi_lock_t word = CLOUDABI_LOCK_UNLOCKED;
};

class Guard {
 public:
  explicit Guard(Lock &lock) : word_(&lock.word) { lock_write(word_, CLOUDABI_SCOPE_PRIVATE); }
  ~Guard() { unlock(word_, CLOUDABI_SCOPE_PRIVATE); }
  Guard(const Guard &) = delete;
  Guard &operator=(const Guard &) = delete;

 private:
  cloudabi_lock_t *word_;
};

}  // namespace cloudlibc
