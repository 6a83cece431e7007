// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Starting and ending threads: what src/arch/<arch>/start.S does.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "kernel/types.h"

namespace cloudabi {

// Read before the new thread's first instruction, so that it may lie on the caller's stack.
struct ThreadStart {
  void (*entry)(uint32_t tid, void *argument);
  void *argument;
  uint32_t tid;
};

// Flags of a thread that shares everything with us.
inline constexpr long kThreadFlags = kernel::kCloneVm | kernel::kCloneFs | kernel::kCloneFiles |
                                     kernel::kCloneSighand | kernel::kCloneThread |
                                     kernel::kCloneSysvsem;

extern "C" {
// Linux's result: the thread's ID, or a negated error number.
long clone_thread(long flags, void *stack_top, uint32_t *parent_tid, uint32_t *child_tid,
                  void *thread_pointer, const ThreadStart *start)
    __attribute__((visibility("hidden")));

// Releases the lock and ends the thread; touches no stack after the release.
[[noreturn]] void leave_thread(uint32_t *lock, int wake_operation)
    __attribute__((visibility("hidden")));

[[noreturn]] void enter_guest(uintptr_t entry, uintptr_t auxv, uintptr_t stack_top,
                              uintptr_t old_stack, size_t old_stack_size)
    __attribute__((visibility("hidden")));
}

}  // namespace cloudabi
