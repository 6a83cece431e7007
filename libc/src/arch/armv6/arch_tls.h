// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where this machine keeps the address of the TCB: in TPIDRURW, which programs may write. The
// driver has the compiler read it from there too.
#pragma once

#include <support/tls_layout.h>

namespace cloudlibc::arch {

// Thread-local variables lie above the TCB, which is two words.
inline constexpr TlsLayout kTlsLayout = TlsLayout::kAbove;

inline void *tls_get() {
  void *tcb;
  asm volatile("mrc p15, 0, %0, c13, c0, 2" : "=r"(tcb));
  return tcb;
}

inline void tls_set(void *tcb) {
  asm volatile("mcr p15, 0, %0, c13, c0, 2" : : "r"(tcb) : "memory");
}

}  // namespace cloudlibc::arch
