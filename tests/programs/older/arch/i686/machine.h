// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// TLS and relocations of i686 as executables have them.
#pragma once

enum { TLS_BELOW_TCB = 1, TCB_SIZE = 4, RELATIVE = 8 };
#define RELOCATION_TYPE 0xff

// The word at %gs:0 holds the address of the TCB.
static inline void *thread_register(void) {
  void *tcb;
  __asm__ volatile("mov %%gs:0, %0" : "=r"(tcb));
  return tcb;
}
static inline void set_thread_register(void *tcb) {
  __asm__ volatile("mov %0, %%gs:0" : : "r"(tcb) : "memory");
}
