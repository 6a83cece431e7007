// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends, stops or continues this process as if by a signal from outside.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <signal.h>
#include <support/result.h>

using namespace cloudlibc;

int raise(int signal) {
  if (signal <= 0 || signal >= NSIG)
    return fail(EINVAL);
  return result(cloudabi_sys_proc_raise(static_cast<cloudabi_signal_t>(signal)));
}
