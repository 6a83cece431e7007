// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// fork, on riscv64: clone without a stack, whose parameters every architecture orders in its own
// way.
#pragma once

#include "kernel/calls.h"

namespace cloudabi {

// 0 in the child, which goes on with a copy of the stack. `pidfd` gets the parent's descriptor of
// the child.
inline long clone_process(long flags, int *pidfd, uint32_t *child_tid) {
  return kernel::raw(kernel::kClone, flags, nullptr, pidfd, nullptr, child_tid);
}

}  // namespace cloudabi
