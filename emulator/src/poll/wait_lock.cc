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

cloudabi_event_t failed(const cloudabi_subscription_t &subscription, Error error) {
  cloudabi_event_t event = event_for(subscription);
  event.error = error.number;
  return event;
}

// A time-out is the clock's event, everything else the first subscription's.
cloudabi_event_t outcome(const cloudabi_subscription_t &first, const cloudabi_subscription_t *clock,
                         Result<void> result) {
  if (result.errno_value() == CLOUDABI_ETIMEDOUT && clock != nullptr)
    return event_for(*clock);
  return failed(first, result.error());
}

Result<void> take_lock(Context &context, const cloudabi_subscription_t &lock,
                       const Deadline &deadline) {
  bool shared = TRY(is_shared_scope(lock.lock.lock_scope));
  LockWord word(lock.lock.lock);
  return lock.type == CLOUDABI_EVENTTYPE_LOCK_WRLOCK
             ? lock_for_writing(word, shared, context.tid(), deadline)
             : lock_for_reading(word, shared, deadline);
}

Result<void> wait_with_lock(Context &context, const cloudabi_subscription_condvar_t &subscription,
                            const Deadline &deadline) {
  bool condvar_shared = TRY(is_shared_scope(subscription.condvar_scope));
  bool lock_shared = TRY(is_shared_scope(subscription.lock_scope));
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
  return locked.ok() ? result : locked;
}

}  // namespace

// Of what goes wrong, too, each subscription is told its own.
cloudabi_event_t wait_for_lock(Context &context, const cloudabi_subscription_t &lock,
                               const cloudabi_subscription_t *clock) {
  Result<Deadline> deadline = optional_deadline(clock);
  if (!deadline.ok())
    return failed(*clock, deadline.error());
  return outcome(lock, clock, take_lock(context, lock, deadline.value()));
}

cloudabi_event_t wait_for_condvar(Context &context, const cloudabi_subscription_t &condvar,
                                  const cloudabi_subscription_t *clock) {
  Result<Deadline> deadline = optional_deadline(clock);
  if (!deadline.ok())
    return failed(*clock, deadline.error());
  return outcome(condvar, clock, wait_with_lock(context, condvar.condvar, deadline.value()));
}

}  // namespace cloudabi::poll
