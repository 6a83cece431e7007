// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits until a file's contents are on the disk.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int fdatasync(int fd) { return result(cloudabi_sys_fd_datasync(fd)); }
