// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads and changes flags of a descriptor. F_GETFL also tells the access mode, from the rights.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <support/result.h>

using namespace cloudlibc;

int fcntl(int fd, int command, ...) {
  constexpr int kFlags = O_APPEND | O_DSYNC | O_NONBLOCK | O_RSYNC | O_SYNC;
  switch (command) {
  case F_GETFD:
  case F_SETFD: {
    // What FD_CLOEXEC asks for is what always happens, but only to a descriptor that exists.
    cloudabi_fdstat_t attributes;
    if (cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &attributes))
      return fail(error);
    return command == F_GETFD ? FD_CLOEXEC : 0;
  }
  case F_GETFL: {
    cloudabi_fdstat_t attributes;
    if (cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &attributes))
      return fail(error);
    int flags = attributes.fs_flags;
    if (attributes.fs_rights_base & (CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FILE_READDIR))
      flags |= O_RDONLY;
    if (attributes.fs_rights_base & CLOUDABI_RIGHT_FD_WRITE)
      flags |= O_WRONLY;
    if ((flags & O_ACCMODE) == 0)
      flags |= attributes.fs_rights_base & CLOUDABI_RIGHT_PROC_EXEC ? O_EXEC : O_SEARCH;
    return flags;
  }
  case F_SETFL: {
    va_list arguments;
    va_start(arguments, command);
    int flags = va_arg(arguments, int);
    va_end(arguments);
    cloudabi_fdstat_t attributes = {};
    attributes.fs_flags = static_cast<cloudabi_fdflags_t>(flags & kFlags);
    return result(cloudabi_sys_fd_stat_put(fd, &attributes, CLOUDABI_FDSTAT_FLAGS));
  }
  default:
    return fail(EINVAL);
  }
}
