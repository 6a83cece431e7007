// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Contended locks. Programs take and release free locks themselves; what arrives here has to sleep
// or has sleepers to wake. The word says: 0 free; the number of readers; `wrlocked` and the ID of
// the writer; and with either, `kernel_managed` when threads sleep, so that whoever releases the
// lock last has to come here.
//
// Nothing is handed over: a release sets the word to 0 and wakes one writer, or all readers if no
// writer sleeps, and those compete with whoever else comes. Who has slept for writing takes the
// lock with `kernel_managed` kept, as others may sleep still; one release too many through the
// kernel is the price. Readers don't keep it: they are only woken when no writer sleeps, and all of
// them.
#pragma once

#include "support/guest_memory.h"
#include "thread/futex.h"

namespace cloudabi {

using LockWord = GuestAtomic<cloudabi_lock_t>;

// Both return with the lock held, or with `timedout`.
Result<void> lock_for_writing(LockWord lock, bool shared, cloudabi_tid_t tid,
                              const Deadline &deadline);
Result<void> lock_for_reading(LockWord lock, bool shared, const Deadline &deadline);

// Frees the lock and wakes who is next.
void unlock(LockWord lock, bool shared);

}  // namespace cloudabi
