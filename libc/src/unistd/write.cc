// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes to where the descriptor stands.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

ssize_t write(int fd, const void *buffer, size_t size) {
  cloudabi_ciovec_t piece = {buffer, size};
  size_t done;
  cloudabi_errno_t error = cloudabi_sys_fd_write(fd, &piece, 1, &done);
  return error == 0 ? static_cast<ssize_t>(done) : fail(error);
}
