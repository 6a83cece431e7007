// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What holds for the file system that a file is on. -1 without an error means that there is no
// limit that a program could know.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/process.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

long fpathconf(int fd, int name) {
  cloudabi_fdstat_t attributes;
  if (cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &attributes))
    return fail(error);
  switch (name) {
  case _PC_2_SYMLINKS:
  case _PC_CHOWN_RESTRICTED:
  case _PC_NO_TRUNC:
  case _PC_SYNC_IO:
  case _PC_TIMESTAMP_RESOLUTION:
    return 1;
  case _PC_FILESIZEBITS:
    return 64;
  case _PC_NAME_MAX:
    return 255;
  case _PC_PIPE_BUF:
    return 4096;
  case _PC_VDISABLE:
    return 0xff;
  case _PC_ALLOC_SIZE_MIN:
  case _PC_REC_MIN_XFER_SIZE:
  case _PC_REC_XFER_ALIGN:
    return static_cast<long>(process.page_size);
  case _PC_ASYNC_IO:
  case _PC_LINK_MAX:
  case _PC_MAX_CANON:
  case _PC_MAX_INPUT:
  case _PC_PATH_MAX:
  case _PC_PRIO_IO:
  case _PC_REC_INCR_XFER_SIZE:
  case _PC_REC_MAX_XFER_SIZE:
  case _PC_SYMLINK_MAX:
    return -1;
  default:
    return fail(EINVAL);
  }
}
