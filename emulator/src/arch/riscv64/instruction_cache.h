// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Instructions and what was written as data, on riscv64: a program can bring its own hart into line
// (fence.i), but not those that its other threads run on, or it itself a moment later. Memory is
// never writable and executable at once, so the moment when it becomes executable is the one;
// __clear_cache() of programs is left with nothing to do.
#pragma once

#include "kernel/raw.h"

namespace cloudabi::arch {

// Before the pages lose their right to be read or written.
inline void make_executable(void *address, size_t size) {
  auto start = reinterpret_cast<uintptr_t>(address);
  kernel::raw(kernel::kRiscvFlushIcache, start, start + size, 0);
}

}  // namespace cloudabi::arch
