// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Moves the place in a file where reading and writing go on.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

off_t lseek(int fd, off_t offset, int whence) {
  // The ABI has a value of its own only for the start of the file.
  static_assert(SEEK_CUR == CLOUDABI_WHENCE_CUR && SEEK_END == CLOUDABI_WHENCE_END);
  if (whence == SEEK_SET)
    whence = CLOUDABI_WHENCE_SET;
  else if (whence != SEEK_CUR && whence != SEEK_END)
    return fail(EINVAL);
  cloudabi_filesize_t place;
  cloudabi_errno_t error = cloudabi_sys_fd_seek(fd, offset, whence, &place);
  return error == 0 ? static_cast<off_t>(place) : fail(error);
}
