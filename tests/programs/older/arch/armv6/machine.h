// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// TLS and relocations of armv6 as executables have them: code finds the TCB by calling a function.
#pragma once

enum { TLS_BELOW_TCB = 0, TCB_SIZE = 8, RELATIVE = 23 };
#define RELOCATION_TYPE 0xff

static inline void *thread_register(void) {
  void *tcb;
  __asm__ volatile("mrc p15, 0, %0, c13, c0, 2" : "=r"(tcb));
  return tcb;
}
static inline void set_thread_register(void *tcb) {
  __asm__ volatile("mcr p15, 0, %0, c13, c0, 2" : : "r"(tcb) : "memory");
}
