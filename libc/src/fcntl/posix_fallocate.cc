// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reserves room for a part of a file. Returns an error number.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>

int posix_fallocate(int fd, off_t offset, off_t length) {
  if (offset < 0 || length <= 0)
    return EINVAL;
  return cloudabi_sys_file_allocate(fd, offset, length);
}
