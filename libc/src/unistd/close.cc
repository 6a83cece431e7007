// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Gives a descriptor up.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int close(int fd) { return result(cloudabi_sys_fd_close(fd)); }
