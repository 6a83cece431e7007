// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Lets other threads run.

#include <cloudabi_syscalls.h>
#include <sched.h>
#include <support/result.h>

using namespace cloudlibc;

int sched_yield() { return result(cloudabi_sys_thread_yield()); }
