// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the process. A shell sees the low eight bits of the exit code; who holds the process's
// descriptor reads all of it from the lifeline.
#include "kernel/calls.h"
#include "syscalls.h"
#include "thread/lifeline.h"

namespace cloudabi::sys {

[[noreturn]] void proc_exit(Context &, cloudabi_exitcode_t rval) {
  tell_last_words({.code = rval, .signal = 0});
  kernel::exit_group(static_cast<int>(rval & 0xff));
}

}  // namespace cloudabi::sys
