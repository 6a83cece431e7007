// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the process at once.

#include <cloudabi_syscalls.h>
#include <stdlib.h>

void _Exit(int status) { cloudabi_sys_proc_exit(static_cast<cloudabi_exitcode_t>(status)); }
