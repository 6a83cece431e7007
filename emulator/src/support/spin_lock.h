// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A lock for the emulator's own few critical sections. A thread that finds it taken yields: whoever
// holds it is in the kernel for a moment. It is released by force in the child of a fork, where the
// holder may not exist.
#pragma once

#include "kernel/calls.h"

namespace cloudabi {

class SpinLock {
 public:
  class Scope {
   public:
    explicit Scope(SpinLock &lock) : lock_(lock) { lock_.acquire(); }
    ~Scope() { lock_.release(); }
    Scope(const Scope &) = delete;

   private:
    SpinLock &lock_;
  };

  void acquire() {
    uint32_t process = __atomic_load_n(&g_generation, __ATOMIC_RELAXED);
    for (;;) {
      uint32_t seen = 0;
      if (__atomic_compare_exchange_n(&holder_, &seen, process, false, __ATOMIC_ACQUIRE,
                                      __ATOMIC_RELAXED))
        return;
      // Taken by a thread of the process that we were forked from: it isn't here.
      if (seen != process && __atomic_compare_exchange_n(&holder_, &seen, process, false,
                                                         __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
        return;
      kernel::raw(kernel::kSchedYield);
    }
  }
  void release() { __atomic_store_n(&holder_, 0, __ATOMIC_RELEASE); }

  // In the child of a fork.
  static void forget_other_threads() { ++g_generation; }

 private:
  static inline uint32_t g_generation = 1;

  uint32_t holder_ = 0;
};

}  // namespace cloudabi
