// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The thread pointer on riscv64, tp: the address after the TCB, where thread-local variables begin.
// A program replaces the register's value by the end of a TCB of its own, whose first word it has
// copied from ours.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::arch {

// The TCB's first word is the one that the emulator needs; a second is reserved.
inline constexpr size_t kTcbSize = 16;

// What the register is, for a thread that has this TCB in this context.
inline void *thread_pointer(void *tcb, void *) { return static_cast<char *>(tcb) + kTcbSize; }

inline void *own_context() {
  void *context;
  asm("ld %0, -16(tp)" : "=r"(context));
  return context;
}

// For the first thread; others are given theirs by clone.
inline void set_thread_pointer(void *address, uintptr_t) {
  asm volatile("mv tp, %0" : : "r"(address) : "memory");
}

}  // namespace cloudabi::arch
