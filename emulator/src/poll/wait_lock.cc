// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waiting for a lock or a condition variable, see poll.h.
#include "poll/poll.h"
#include "thread/condvar.h"
#include "thread/lock.h"

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
  unlock(lock, lock_shared);
  Result<void> result = condvar_wait(word, epoch, condvar_shared, deadline);
  // However the wait ended, the caller goes on with the lock held.
  Result<void> locked = lock_for_writing(lock, lock_shared, context.tid(), Deadline{});
  if (!locked.ok())
    return outcome(condvar, clock, locked.errno_value());
  return outcome(condvar, clock, result.errno_value());
}

}  // namespace cloudabi::poll
