// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waiting for a lock or a condition variable, see poll.h.
#include "poll/poll.h"
#include "thread/condvar.h"
#include "thread/lock.h"
#include "thread/timed_wait.h"

namespace cloudabi::poll {
namespace {

Result<Deadline> optional_deadline(const cloudabi_subscription_t *clock) {
  return clock == nullptr ? Result<Deadline>(Deadline{}) : deadline_of(clock->clock);
}

// A time-out is the clock's event, everything else the first subscription's.
cloudabi_event_t outcome(const cloudabi_subscription_t &first, const cloudabi_subscription_t *clock,
                         cloudabi_errno_t error) {
  if (error == CLOUDABI_ETIMEDOUT && clock != nullptr)
    return event_for(*clock);
  cloudabi_event_t event = event_for(first);
  event.error = error;
  return event;
}

}  // namespace

Result<cloudabi_event_t> wait_for_lock(Context &context, const cloudabi_subscription_t &lock,
                                       const cloudabi_subscription_t *clock) {
  bool shared = TRY(is_shared_scope(lock.lock.lock_scope));
  Deadline deadline = TRY(optional_deadline(clock));
  LockWord word(lock.lock.lock);
  Result<void> result = lock.type == CLOUDABI_EVENTTYPE_LOCK_WRLOCK
                            ? lock_for_writing(word, shared, context.tid(), deadline)
                            : lock_for_reading(word, shared, deadline);
  return outcome(lock, clock, result.errno_value());
}

Result<cloudabi_event_t> wait_for_condvar(Context &context, const cloudabi_subscription_t &condvar,
                                          const cloudabi_subscription_t *clock) {
  const cloudabi_subscription_condvar_t &subscription = condvar.condvar;
  bool condvar_shared = TRY(is_shared_scope(subscription.condvar_scope));
  bool lock_shared = TRY(is_shared_scope(subscription.lock_scope));
  Deadline deadline = TRY(optional_deadline(clock));
  CondvarWord word(subscription.condvar);
  LockWord lock(subscription.lock);
  if ((lock.load() & ~CLOUDABI_LOCK_KERNEL_MANAGED) != (CLOUDABI_LOCK_WRLOCKED | context.tid()))
    return Error{CLOUDABI_EPERM};
  uint32_t epoch = TRY(condvar_enter(word));
  TimedWait &timed_wait = context.timed_wait();
  const bool shown = deadline.finite && !condvar_shared;
  if (shown)
    timed_wait.begin(word, epoch);
  unlock(lock, lock_shared);
  Result<void> result = condvar_wait(word, epoch, condvar_shared, deadline);
  const bool timed_out = result.errno_value() == CLOUDABI_ETIMEDOUT;
  if (timed_out && condvar_shared)
    (void)condvar_wake(word, 0, condvar_shared);
  // However the wait ended, the caller goes on with the lock held.
  Result<void> locked = lock_for_writing(lock, lock_shared, context.tid(), Deadline{});
  if (shown) {
    if (timed_out && locked.ok() && timed_wait.claim())
      (void)condvar_wake(word, 0, condvar_shared);
    timed_wait.end();
  }
  if (!locked.ok())
    return outcome(condvar, clock, locked.errno_value());
  return outcome(condvar, clock, result.errno_value());
}

}  // namespace cloudabi::poll
