// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits for one of several things; which of src/poll/'s ways to wait it is depends on the first
// subscription.
#include "poll/poll.h"

namespace cloudabi::sys {
namespace {

bool is_exclusive(cloudabi_eventtype_t type) {
  return type == CLOUDABI_EVENTTYPE_CONDVAR || type == CLOUDABI_EVENTTYPE_LOCK_RDLOCK ||
         type == CLOUDABI_EVENTTYPE_LOCK_WRLOCK;
}

}  // namespace

Result<size_t> poll(Context &context, GuestIn<cloudabi_subscription_t> in,
                    GuestOut<cloudabi_event_t> out, size_t nsubscriptions) {
  if (nsubscriptions == 0)
    return Error{CLOUDABI_EINVAL};
  cloudabi_subscription_t first = in.load();
  if (is_exclusive(first.type)) {
    cloudabi_subscription_t clock;
    if (nsubscriptions == 2)
      clock = in.address()[1];
    if (nsubscriptions > 2 || (nsubscriptions == 2 && clock.type != CLOUDABI_EVENTTYPE_CLOCK))
      return Error{CLOUDABI_EINVAL};
    const cloudabi_subscription_t *timeout = nsubscriptions == 2 ? &clock : nullptr;
    out.store(first.type == CLOUDABI_EVENTTYPE_CONDVAR
                  ? poll::wait_for_condvar(context, first, timeout)
                  : poll::wait_for_lock(context, first, timeout));
    return size_t{1};
  }
  if (nsubscriptions == 1 && first.type == CLOUDABI_EVENTTYPE_CLOCK) {
    out.store(TRY(poll::sleep(first)));
    return size_t{1};
  }
  return poll::wait_for_many(context, in.address(), out.address(), nsubscriptions);
}

}  // namespace cloudabi::sys
