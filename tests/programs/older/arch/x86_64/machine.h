// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// TLS and relocations of x86_64 as executables have them.
#pragma once

enum { TLS_BELOW_TCB = 1, TCB_SIZE = 8, RELATIVE = 8 };
#define RELOCATION_TYPE 0xffffffff

// The word at %fs:0 holds the address of the TCB.
static inline void *thread_register(void) {
  void *tcb;
  __asm__ volatile("mov %%fs:0, %0" : "=r"(tcb));
  return tcb;
}
static inline void set_thread_register(void *tcb) {
  __asm__ volatile("mov %0, %%fs:0" : : "r"(tcb) : "memory");
}
