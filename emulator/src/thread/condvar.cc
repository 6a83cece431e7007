// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The protocol of condition variables, see condvar.h.
#include "thread/condvar.h"

#include "thread/timed_wait.h"

namespace cloudabi {
namespace {

// The epoch after this one; 0 is taken.
uint32_t next(uint32_t epoch) { return epoch + 1 == 0 ? 1 : epoch + 1; }

}  // namespace

Result<uint32_t> condvar_enter(CondvarWord condvar) {
  cloudabi_condvar_t epoch = condvar.load();
  for (;;) {
    uint32_t entered = next(epoch);
    if (epoch == CLOUDABI_CONDVAR_HAS_NO_WAITERS) {
      // A start at random keeps a waiter that was about to sleep an era ago from taking this one
      // for its own.
      TRY(kernel::random_bytes(&entered, sizeof(entered)));
      entered = entered == 0 ? 1 : entered;
    }
    if (condvar.compare_exchange(epoch, entered))
      return entered;
  }
}

Result<void> condvar_wait(CondvarWord condvar, uint32_t epoch, bool shared,
                          const Deadline &deadline) {
  cloudabi_errno_t error = futex_wait(condvar.address(), epoch, kAnyBit, shared, deadline);
  // The word was there when condvar_enter() changed it. If it isn't any more, somebody has told all
  // waiters and unmapped it before this thread came to sleep.
  if (error == CLOUDABI_ESUCCESS || error == CLOUDABI_EAGAIN || error == CLOUDABI_EFAULT)
    return {};
  return Error{error};
}

Result<void> condvar_wake(CondvarWord condvar, uint32_t count, bool shared) {
  if (count > kWakeAll - 1)
    count = kWakeAll - 1;
  for (;;) {
    cloudabi_condvar_t epoch = condvar.load();
    if (epoch == CLOUDABI_CONDVAR_HAS_NO_WAITERS)
      return {};
    uint32_t signalled = next(epoch);
    if (!condvar.compare_exchange(epoch, signalled))
      continue;
    // "Requeueing" one waiter more onto the word it sleeps on already leaves it there, but counts
    // it, and so tells whether anybody sleeps on.
    long touched = kernel::raw(kernel::kFutex, condvar.address(),
                               futex_operation(kernel::kFutexCmpRequeue, shared), count,
                               uintptr_t{1}, condvar.address(), signalled);
    if (touched == -kernel::kEAGAIN)
      continue;  // Another waiter or signal came between.
    size_t asleep_or_woken = TRY(kernel::checked<size_t>(touched));
    if (asleep_or_woken <= count) {
      TimedWait::excuse(condvar, signalled, count != 0);
      // Fails when a waiter has come since, and is right then to fail.
      condvar.compare_exchange(signalled, CLOUDABI_CONDVAR_HAS_NO_WAITERS);
    }
    return {};
  }
}

}  // namespace cloudabi
