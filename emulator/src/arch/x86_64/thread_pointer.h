// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The thread pointer on x86_64. A program replaces the word at %fs:0, never the segment base, so
// the word after it is the emulator's for good.
#pragma once

#include <stdint.h>

#include "kernel/calls.h"

namespace cloudabi::arch {

// What the register is, for a thread that has this TCB in this context.
inline void *thread_pointer(void *, void *context) { return context; }

inline void *own_context() {
  void *context;
  asm("mov %%fs:8, %0" : "=r"(context));
  return context;
}

// For the first thread; others are given theirs by clone.
inline void set_thread_pointer(void *address, uintptr_t hwcap2) {
  constexpr uintptr_t kHwcap2Fsgsbase = 2;
  constexpr int kArchSetFs = 0x1002;
  if ((hwcap2 & kHwcap2Fsgsbase) != 0)
    asm volatile("wrfsbase %0" : : "r"(address));
  else
    kernel::raw(kernel::kArchPrctl, kArchSetFs, address);
}

}  // namespace cloudabi::arch
