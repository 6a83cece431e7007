// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The program's side of locks and condition variables, as a C library does it: atomics while there
// is no contention, `poll` when there is. Written here again so that the emulator is tested without
// the C library's own.
#pragma once

#include "syscall_test.h"

namespace syscall_test {

using Word = uint32_t;

inline bool exchange_if(Word *word, Word expected, Word desired) {
  return __atomic_compare_exchange_n(word, &expected, desired, false, __ATOMIC_SEQ_CST,
                                     __ATOMIC_SEQ_CST);
}

inline cloudabi_subscription_t on_lock(cloudabi_eventtype_t type, Word *lock,
                                       cloudabi_scope_t scope) {
  cloudabi_subscription_t subscription = {};
  subscription.userdata = 0x10c4;
  subscription.type = type;
  subscription.lock.lock = lock;
  subscription.lock.lock_scope = scope;
  return subscription;
}

// Whether the lock was taken before the time was over; 0 waits for ever.
inline bool take(cloudabi_eventtype_t type, Word *lock, cloudabi_scope_t scope,
                 cloudabi_timestamp_t time = 0) {
  cloudabi_subscription_t in[2] = {on_lock(type, lock, scope), clock_in(time)};
  cloudabi_event_t out[2];
  size_t count = 0;
  EXPECT_EQ(0, cloudabi_sys_poll(in, out, time == 0 ? 1 : 2, &count));
  EXPECT_EQ(1u, count);
  EXPECT_EQ(0, out[0].error);
  return out[0].type == type;
}

// The calling thread's ID: what a lock says of its owner.
inline cloudabi_tid_t own_tid() {
  Word lock = 0;
  take(CLOUDABI_EVENTTYPE_LOCK_WRLOCK, &lock, CLOUDABI_SCOPE_PRIVATE);
  return lock & ~CLOUDABI_LOCK_WRLOCKED;
}

class Locker {
 public:
  explicit Locker(cloudabi_scope_t scope)
      : scope_(scope), mine_(own_tid() | CLOUDABI_LOCK_WRLOCKED) {}

  void write_lock(Word *lock) {
    if (!exchange_if(lock, 0, mine_))
      take(CLOUDABI_EVENTTYPE_LOCK_WRLOCK, lock, scope_);
  }
  bool write_lock_for(Word *lock, cloudabi_timestamp_t time) {
    return exchange_if(lock, 0, mine_) || take(CLOUDABI_EVENTTYPE_LOCK_WRLOCK, lock, scope_, time);
  }
  void write_unlock(Word *lock) {
    if (exchange_if(lock, mine_, 0))
      return;
    // Whoever waited for it may have given up since, and taken the bit back.
    EXPECT_EQ(mine_, __atomic_load_n(lock, __ATOMIC_SEQ_CST) & ~CLOUDABI_LOCK_KERNEL_MANAGED);
    EXPECT_EQ(0, cloudabi_sys_lock_unlock(lock, scope_));
  }
  void read_lock(Word *lock) {
    Word word = __atomic_load_n(lock, __ATOMIC_SEQ_CST);
    while ((word & (CLOUDABI_LOCK_WRLOCKED | CLOUDABI_LOCK_KERNEL_MANAGED)) == 0) {
      if (exchange_if(lock, word, word + 1))
        return;
      word = __atomic_load_n(lock, __ATOMIC_SEQ_CST);
    }
    take(CLOUDABI_EVENTTYPE_LOCK_RDLOCK, lock, scope_);
  }
  void read_unlock(Word *lock) {
    for (;;) {
      Word word = __atomic_load_n(lock, __ATOMIC_SEQ_CST);
      EXPECT_EQ(0u, word & CLOUDABI_LOCK_WRLOCKED);
      if (word != (1 | CLOUDABI_LOCK_KERNEL_MANAGED)) {
        if (exchange_if(lock, word, word - 1))
          return;
      } else if (exchange_if(lock, word, mine_ | CLOUDABI_LOCK_KERNEL_MANAGED)) {
        // The last reader has to be a writer to release it.
        EXPECT_EQ(0, cloudabi_sys_lock_unlock(lock, scope_));
        return;
      }
    }
  }

  // Returns false on a time-out; 0 waits for ever.
  bool wait(Word *condvar, Word *lock, cloudabi_timestamp_t time = 0) {
    cloudabi_subscription_t in[2] = {{}, clock_in(time)};
    in[0].type = CLOUDABI_EVENTTYPE_CONDVAR;
    in[0].condvar.condvar = condvar;
    in[0].condvar.lock = lock;
    in[0].condvar.condvar_scope = scope_;
    in[0].condvar.lock_scope = scope_;
    cloudabi_event_t out[2];
    size_t count = 0;
    EXPECT_EQ(0, cloudabi_sys_poll(in, out, time == 0 ? 1 : 2, &count));
    EXPECT_EQ(1u, count);
    EXPECT_EQ(0, out[0].error);
    EXPECT_EQ(mine_, __atomic_load_n(lock, __ATOMIC_SEQ_CST) & ~CLOUDABI_LOCK_KERNEL_MANAGED);
    return out[0].type == CLOUDABI_EVENTTYPE_CONDVAR;
  }
  void signal(Word *condvar, cloudabi_nthreads_t count) {
    if (__atomic_load_n(condvar, __ATOMIC_SEQ_CST) != 0)
      EXPECT_EQ(0, cloudabi_sys_condvar_signal(condvar, scope_, count));
  }

 private:
  cloudabi_scope_t scope_;
  Word mine_;
};

}  // namespace syscall_test
