// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the process as failed, in a way that a debugger notices.

#include <cloudabi_syscalls.h>
#include <stdlib.h>

void abort() {
  cloudabi_sys_proc_raise(CLOUDABI_SIGABRT);
  __builtin_trap();
}
