// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Lets other threads run.
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> thread_yield(Context &) { return kernel::call<void>(kernel::kSchedYield); }

}  // namespace cloudabi::sys
