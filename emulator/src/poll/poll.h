// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The parts of the `poll` call: waiting for one lock, for one condition variable, for a clock, and
// for any number of descriptors, processes and clocks.
#pragma once

#include "syscalls.h"
#include "thread/futex.h"

namespace cloudabi::poll {

// What a subscription's event begins with. Old executables find the subscription's identifier or
// address at offset 16.
cloudabi_event_t event_for(const cloudabi_subscription_t &subscription);

// The point in time that a clock subscription means. `inval` for no such clock or flag.
Result<Deadline> deadline_of(const cloudabi_subscription_clock_t &clock);

// The first subscription is one of these; `clock`, if not null, is the other one. Return the only
// event.
cloudabi_event_t wait_for_lock(Context &context, const cloudabi_subscription_t &lock,
                               const cloudabi_subscription_t *clock);
cloudabi_event_t wait_for_condvar(Context &context, const cloudabi_subscription_t &condvar,
                                  const cloudabi_subscription_t *clock);

// A sleep, on any clock that can be slept on.
Result<cloudabi_event_t> sleep(const cloudabi_subscription_t &clock);

// Returns the number of events.
Result<size_t> wait_for_many(Context &context, const cloudabi_subscription_t *in,
                             cloudabi_event_t *out, size_t count);

}  // namespace cloudabi::poll
