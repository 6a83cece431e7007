// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads at an offset.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

ssize_t pread(int fd, void *buffer, size_t size, off_t offset) {
  if (offset < 0)
    return fail(EINVAL);
  cloudabi_iovec_t piece = {buffer, size};
  size_t done;
  cloudabi_errno_t error = cloudabi_sys_fd_pread(fd, &piece, 1, offset, &done);
  return error == 0 ? static_cast<ssize_t>(done) : fail(error);
}
