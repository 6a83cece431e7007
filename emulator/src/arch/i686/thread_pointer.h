// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The thread pointer on i686: the base of the segment that %gs selects. A program replaces the word
// at %gs:0, never the segment, so the word after it is the emulator's for good.
#pragma once

#include <stdint.h>

#include "kernel/calls.h"

namespace cloudabi::arch {

// What the register is, for a thread that has this TCB in this context.
inline void *thread_pointer(void *, void *context) { return context; }

inline void *own_context() {
  void *context;
  asm("mov %%gs:4, %0" : "=r"(context));
  return context;
}

// For the first thread; others are given theirs by clone, in the same place of their own table.
inline void set_thread_pointer(void *address, uintptr_t) {
  struct {
    uint32_t entry;
    uint32_t base;
    uint32_t limit;
    uint32_t flags;
  } segment;
  constexpr uint32_t kAnyEntry = ~0u;
  // A 32-bit segment of data, counted in pages: seg_32bit, limit_in_pages, useable.
  constexpr uint32_t kFlags = 1 << 0 | 1 << 4 | 1 << 6;
  segment = {kAnyEntry, static_cast<uint32_t>(reinterpret_cast<uintptr_t>(address)), 0xfffff,
             kFlags};
  kernel::raw(kernel::kSetThreadArea, &segment);
  // An index into the global table, with a user's privileges.
  asm volatile("mov %0, %%gs" : : "r"(segment.entry << 3 | 3));
}

}  // namespace cloudabi::arch
