// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where this machine keeps the address of the TCB: in the word at %gs:0. The segment's base never
// changes, only that word does.
#pragma once

#include <support/tls_layout.h>

namespace cloudlibc::arch {

// Thread-local variables lie below the TCB.
inline constexpr TlsLayout kTlsLayout = TlsLayout::kBelow;

inline void *tls_get() {
  void *tcb;
  asm volatile("mov %%gs:0, %0" : "=r"(tcb));
  return tcb;
}

inline void tls_set(void *tcb) { asm volatile("mov %0, %%gs:0" : : "r"(tcb) : "memory"); }

}  // namespace cloudlibc::arch
