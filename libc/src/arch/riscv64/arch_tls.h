// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where this machine keeps the address of the TCB: tp is the address after it, where thread-local
// variables begin.
#pragma once

#include <support/tls_layout.h>

namespace cloudlibc::arch {

inline constexpr TlsLayout kTlsLayout = TlsLayout::kAligned;

inline void *tls_get() {
  char *end;
  asm volatile("mv %0, tp" : "=r"(end));
  return end - 2 * sizeof(void *);
}

inline void tls_set(void *tcb) {
  asm volatile("mv tp, %0" : : "r"(static_cast<char *>(tcb) + 2 * sizeof(void *)) : "memory");
}

}  // namespace cloudlibc::arch
