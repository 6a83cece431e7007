// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The thread pointer on aarch64, TPIDR_EL0. A program replaces the register's value by the address
// of a TCB of its own, whose first word it has copied from ours.
#pragma once

#include <stdint.h>

namespace cloudabi::arch {

// What the register is, for a thread that has this TCB in this context.
inline void *thread_pointer(void *tcb, void *) { return tcb; }

inline void *own_context() {
  void **tcb;
  asm("mrs %0, tpidr_el0" : "=r"(tcb));
  return *tcb;
}

// For the first thread; others are given theirs by clone.
inline void set_thread_pointer(void *address, uintptr_t) {
  asm volatile("msr tpidr_el0, %0" : : "r"(address) : "memory");
}

}  // namespace cloudabi::arch
