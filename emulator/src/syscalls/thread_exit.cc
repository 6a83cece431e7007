// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the calling thread, and releases a lock once the thread has left its stack. With the last
// thread the process ends.
#include "syscalls.h"
#include "thread/clone.h"
#include "thread/fork_gate.h"
#include "thread/futex.h"
#include "thread/lock.h"

namespace cloudabi::sys {

[[noreturn]] void thread_exit(Context &context, GuestAtomic<cloudabi_lock_t> lock,
                              cloudabi_scope_t scope) {
  const bool shared = scope == CLOUDABI_SCOPE_SHARED;
  if (__atomic_sub_fetch(&g_process.thread_count, 1, __ATOMIC_RELAXED) == 0) {
    // Nobody is left to free the stack, and only another process can wait for the lock.
    unlock(lock, shared);
    proc_exit(context, 0);
  }
  ForkGate::leave_for_good();
  leave_thread(lock.address(), futex_operation(kernel::kFutexWakeBitset, shared));
}

}  // namespace cloudabi::sys
