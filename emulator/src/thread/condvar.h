// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Condition variables. The word is no count of waiters but an epoch: 0 while nobody waits, and
// changed by every waiter that comes and every signal, so that who is about to sleep notices
// either. A process that dies while it waits leaves nothing behind that later signals don't heal; a
// count would be wrong for ever.
#pragma once

#include "support/guest_memory.h"
#include "thread/futex.h"
#include "thread/lock.h"

namespace cloudabi {

using CondvarWord = GuestAtomic<cloudabi_condvar_t>;

// Announces a waiter. Called with the lock held, before it is released. Returns the epoch to wait
// for the end of.
Result<uint32_t> condvar_enter(CondvarWord condvar);

// Sleeps until signalled: `success`, also for no reason, or `timedout`. Then the word may say for
// nobody that there are waiters, until condvar_wake() is called to wake none.
Result<void> condvar_wait(CondvarWord condvar, uint32_t epoch, bool shared,
                          const Deadline &deadline);

// Wakes up to `count` waiters. When none is left asleep, the word is 0 afterwards.
Result<void> condvar_wake(CondvarWord condvar, uint32_t count, bool shared);

}  // namespace cloudabi
