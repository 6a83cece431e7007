// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads into several buffers at an offset.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <support/vector.h>
#include <sys/uio.h>

using namespace cloudlibc;

ssize_t preadv(int fd, const struct iovec *pieces, int count, __off_t offset) {
  if (count < 0 || offset < 0)
    return fail(EINVAL);
  size_t done;
  cloudabi_errno_t error =
      cloudabi_sys_fd_pread(fd, to_iovecs(pieces), static_cast<size_t>(count), offset, &done);
  return error == 0 ? static_cast<ssize_t>(done) : fail(error);
}
