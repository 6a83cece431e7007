// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waiting for descriptors, for poll() and select().
#pragma once

#include <cloudabi_types.h>
#include <stddef.h>
#include <support/lock.h>

namespace cloudlibc {

// Like the system's poll, with room for one more subscription at the end, in which the deadline is
// put. With nothing to wait for, it sleeps. Sets *count to the number of events, without the clock.
cloudabi_errno_t poll_wait(cloudabi_subscription_t *subscriptions, cloudabi_event_t *events,
                           size_t size, const Deadline *deadline, size_t *count);

// Room for subscriptions: a small number of them on the stack, more on the heap.
class PollBuffers {
 public:
  explicit PollBuffers(size_t size);
  ~PollBuffers();
  PollBuffers(const PollBuffers &) = delete;
  PollBuffers &operator=(const PollBuffers &) = delete;

  bool ok() const { return subscriptions != nullptr && events != nullptr; }
  cloudabi_subscription_t *subscriptions;
  cloudabi_event_t *events;

 private:
  static constexpr size_t kFew = 8;
  cloudabi_subscription_t few_subscriptions_[kFew];
  cloudabi_event_t few_events_[kFew];
};

}  // namespace cloudlibc
