// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// TLS and relocations of aarch64 as executables have them.
#pragma once

enum { TLS_BELOW_TCB = 0, TCB_SIZE = 16, RELATIVE = 1027 };
#define RELOCATION_TYPE 0xffffffff

static inline void *thread_register(void) {
  void *tcb;
  __asm__ volatile("mrs %0, tpidr_el0" : "=r"(tcb));
  return tcb;
}
static inline void set_thread_register(void *tcb) {
  __asm__ volatile("msr tpidr_el0, %0" : : "r"(tcb) : "memory");
}
