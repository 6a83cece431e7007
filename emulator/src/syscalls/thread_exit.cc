// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the calling thread, and releases a lock once the thread has left its stack.
#include "syscalls.h"
#include "thread/clone.h"
#include "thread/fork_gate.h"
#include "thread/futex.h"

namespace cloudabi::sys {

[[noreturn]] void thread_exit(Context &, GuestAtomic<cloudabi_lock_t> lock,
                              cloudabi_scope_t scope) {
  ForkGate::leave_for_good();
  leave_thread(lock.address(),
               futex_operation(kernel::kFutexWakeBitset, scope == CLOUDABI_SCOPE_SHARED));
}

}  // namespace cloudabi::sys
