// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where this machine keeps the address of the TCB: in TPIDR_EL0.
#pragma once

#include <support/tls_layout.h>

namespace cloudlibc::arch {

// Thread-local variables lie above the TCB, which is two words.
inline constexpr TlsLayout kTlsLayout = TlsLayout::kAbove;

inline void *tls_get() {
  void *tcb;
  asm volatile("mrs %0, tpidr_el0" : "=r"(tcb));
  return tcb;
}

inline void tls_set(void *tcb) { asm volatile("msr tpidr_el0, %0" : : "r"(tcb) : "memory"); }

}  // namespace cloudlibc::arch
