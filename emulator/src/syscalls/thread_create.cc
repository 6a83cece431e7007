// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Starts a thread on the stack that the program gives.
#include "kernel/calls.h"
#include "syscalls.h"
#include "thread/clone.h"
#include "thread/fork_gate.h"

namespace cloudabi::sys {

Result<cloudabi_tid_t> thread_create(Context &, GuestIn<cloudabi_threadattr_t> attr) {
  cloudabi_threadattr_t attributes = attr.load();
  // The smallest stack that existing programs ask for.
  constexpr size_t kSmallestStack = 1024;
  if (attributes.stack_len < kSmallestStack)
    return Error{CLOUDABI_EINVAL};
  Context *created = TRY(Context::create());
  Result<cloudabi_tid_t> tid = created->renew_tid();
  if (!tid.ok()) {
    created->abandon();
    return tid;
  }
  ThreadStart start = {attributes.entry_point, attributes.argument, tid.value()};
  // The kernel writes Linux's thread ID where it will write 0 at the end, so that the context isn't
  // taken for that of an ended thread.
  constexpr long kFlags = kThreadFlags | kernel::kCloneSettls | kernel::kCloneParentSettid |
                          kernel::kCloneChildCleartid;
  ForkGate gate;
  __atomic_fetch_add(&g_process.thread_count, 1, __ATOMIC_RELAXED);
  long result =
      clone_thread(kFlags, static_cast<char *>(attributes.stack) + attributes.stack_len,
                   created->kernel_tid(), created->kernel_tid(), created->thread_pointer(), &start);
  if (result < 0) {
    __atomic_fetch_sub(&g_process.thread_count, 1, __ATOMIC_RELAXED);
    created->abandon();
    return kernel::error_from_linux(result);
  }
  return tid;
}

}  // namespace cloudabi::sys
