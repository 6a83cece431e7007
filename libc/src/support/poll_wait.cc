// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See poll_wait.h.

#include <cloudabi_syscalls.h>
#include <stdint.h>
#include <stdlib.h>
#include <support/poll_wait.h>

namespace cloudlibc {

cloudabi_errno_t poll_wait(cloudabi_subscription_t *subscriptions, cloudabi_event_t *events,
                           size_t size, const Deadline *deadline, size_t *count) {
  // The system refuses to wait for nothing, so that a wait for ever is one for a time far away.
  constexpr Deadline kNever = {UINT64_MAX, CLOUDABI_CLOCK_MONOTONIC,
                               CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME};
  if (deadline == nullptr && size == 0)
    deadline = &kNever;
  size_t total = size;
  if (deadline != nullptr) {
    cloudabi_subscription_t &clock = subscriptions[total++];
    clock = {};
    clock.type = CLOUDABI_EVENTTYPE_CLOCK;
    clock.clock.clock_id = deadline->clock;
    clock.clock.timeout = deadline->time;
    clock.clock.flags = deadline->flags;
  }
  size_t triggered;
  if (cloudabi_errno_t error = cloudabi_sys_poll(subscriptions, events, total, &triggered))
    return error;
  *count = 0;
  for (size_t i = 0; i < triggered; ++i)
    if (events[i].type != CLOUDABI_EVENTTYPE_CLOCK)
      events[(*count)++] = events[i];
  return 0;
}

PollBuffers::PollBuffers(size_t size) : subscriptions(few_subscriptions_), events(few_events_) {
  if (size > kFew) {
    subscriptions = static_cast<cloudabi_subscription_t *>(calloc(size, sizeof(*subscriptions)));
    events = static_cast<cloudabi_event_t *>(calloc(size, sizeof(*events)));
  }
}

PollBuffers::~PollBuffers() {
  if (subscriptions != few_subscriptions_) {
    free(subscriptions);
    free(events);
  }
}

}  // namespace cloudlibc
