// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a thread shows of its wait for a condition variable that has a deadline. When the time is
// over, the thread isn't woken by anybody, and has to look after the word itself, which has to say
// so if nobody waits any more. But somebody else can have told the program that already: a signal
// that finds no sleepers. Then the program may put the condition variable's memory to another use
// before the thread, which still has to get the lock, has come that far. So whoever finds no
// sleepers excuses those who are on their way, and waits for one that has just begun.
//
// Only threads of one process see each other's waits. Where the variable is shared between
// processes, the word is looked after at once when the time is over.
#pragma once

#include "thread/condvar.h"

namespace cloudabi {

class TimedWait {
 public:
  // After entering, before the lock is released.
  void begin(CondvarWord condvar, uint32_t epoch);
  // With the lock held again, after the time was over: whether to look after the word now.
  bool claim();
  // With the lock held again.
  void end();

  // For who finds no sleepers: `signalled` is what it has made of the word. A thread that looks
  // after the word itself is one of those who hold the lock, and doesn't wait for them.
  static void excuse(CondvarWord condvar, uint32_t signalled, bool wait_for_claims);
  // In the child of a fork: this thread doesn't exist, or none does.
  void forget() { state_ = kIdle; }
  static void forget_all();

 private:
  // The state's lower bits; the others count the waits, so that nobody takes one for another.
  static constexpr uint32_t kIdle = 0, kWaiting = 1, kClaimed = 2, kStates = 3, kOneWait = 4;

  // What the state holds beside its lower bits.
  uint32_t waits() const { return __atomic_load_n(&state_, __ATOMIC_RELAXED) & ~kStates; }
  void excuse_this(CondvarWord condvar, uint32_t signalled, bool wait_for_claims);

  uint32_t state_;
  uint32_t epoch_;
  cloudabi_condvar_t *condvar_;
};

}  // namespace cloudabi
