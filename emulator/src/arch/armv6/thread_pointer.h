// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The thread register on ARM is TPIDRURW (CP15 c13,c0,2), which programs read and write themselves,
// and which the kernel saves for each thread. The kernel's own idea of thread-local storage is the
// other register, TPIDRURO, which CLONE_SETTLS sets and nobody here reads.
#pragma once

#include <stdint.h>

namespace cloudabi::arch {

// What the register is, for a thread that has this TCB in this context.
inline void *thread_pointer(void *tcb, void *) { return tcb; }

inline void *own_context() {
  void **tcb;
  asm("mrc p15, 0, %0, c13, c0, 2" : "=r"(tcb));
  return *tcb;
}

// For the first thread; others do it in clone_thread.
inline void set_thread_pointer(void *address, uintptr_t) {
  asm volatile("mcr p15, 0, %0, c13, c0, 2" : : "r"(address) : "memory");
}

}  // namespace cloudabi::arch
