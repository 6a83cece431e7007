// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Opens a file beneath a directory.
//
// The access mode says which rights the new descriptor must have. It gets more: whatever the
// directory passes on and fits the mode. Rights that make no sense for the kind of file are
// dropped by the system.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <support/lookup.h>
#include <support/result.h>

using namespace cloudlibc;

namespace {

// Rights that depend on the access mode. All others are asked for in any case; among them is
// fd_datasync, as a directory that can't be opened for writing still has to be synchronized.
constexpr cloudabi_rights_t kToRead =
    CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FILE_READDIR | CLOUDABI_RIGHT_MEM_MAP_EXEC;
constexpr cloudabi_rights_t kToWrite =
    CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FILE_ALLOCATE | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE;
constexpr cloudabi_rights_t kToExecute = CLOUDABI_RIGHT_PROC_EXEC;

static_assert(O_APPEND == CLOUDABI_FDFLAG_APPEND && O_DSYNC == CLOUDABI_FDFLAG_DSYNC &&
              O_NONBLOCK == CLOUDABI_FDFLAG_NONBLOCK && O_RSYNC == CLOUDABI_FDFLAG_RSYNC &&
              O_SYNC == CLOUDABI_FDFLAG_SYNC);
constexpr int kFlags = O_APPEND | O_DSYNC | O_NONBLOCK | O_RSYNC | O_SYNC;
constexpr int kActionsShift = 12;
static_assert(O_CREAT >> kActionsShift == CLOUDABI_O_CREAT &&
              O_DIRECTORY >> kActionsShift == CLOUDABI_O_DIRECTORY &&
              O_EXCL >> kActionsShift == CLOUDABI_O_EXCL &&
              O_TRUNC >> kActionsShift == CLOUDABI_O_TRUNC);
constexpr int kActions = O_CREAT | O_DIRECTORY | O_EXCL | O_TRUNC;

}  // namespace

int openat(int fd, const char *path, int flags, ...) {
  cloudabi_rights_t needed = 0, possible = ~(kToRead | kToWrite | kToExecute);
  switch (flags & O_ACCMODE) {
  case O_RDONLY:
    needed = flags & O_DIRECTORY ? CLOUDABI_RIGHT_FILE_READDIR : CLOUDABI_RIGHT_FD_READ;
    possible |= kToRead;
    break;
  case O_WRONLY:
    needed = CLOUDABI_RIGHT_FD_WRITE;
    possible |= kToWrite;
    break;
  case O_RDWR:
    needed = CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE;
    possible |= kToRead | kToWrite;
    break;
  case O_EXEC:
    needed = CLOUDABI_RIGHT_PROC_EXEC;
    // The new program is mapped.
    possible |= kToExecute | kToRead;
    break;
  case O_SEARCH:
    break;
  default:
    return fail(EINVAL);
  }

  cloudabi_fdstat_t directory;
  if (cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &directory))
    return fail(error);
  cloudabi_fdstat_t wanted = {};
  wanted.fs_flags = static_cast<cloudabi_fdflags_t>(flags & kFlags);
  wanted.fs_rights_base = (directory.fs_rights_inheriting & possible) | needed;
  wanted.fs_rights_inheriting = directory.fs_rights_inheriting;

  cloudabi_fd_t opened;
  cloudabi_errno_t error = cloudabi_sys_file_open(
      lookup(fd, (flags & O_NOFOLLOW) == 0), path, strlen(path),
      static_cast<cloudabi_oflags_t>((flags & kActions) >> kActionsShift), &wanted, &opened);
  if (error != 0)
    return fail(error);

  // A directory opens for reading only, whatever was asked for, because the rights to write make no
  // sense for it. POSIX wants that to be an error.
  if ((flags & O_WRONLY) != 0) {
    cloudabi_fdstat_t got;
    error = cloudabi_sys_fd_stat_get(opened, &got);
    if (error == 0 && (got.fs_rights_base & CLOUDABI_RIGHT_FD_WRITE) == 0)
      error = got.fs_filetype == CLOUDABI_FILETYPE_DIRECTORY ? EISDIR : ENOTCAPABLE;
    if (error != 0) {
      cloudabi_sys_fd_close(opened);
      return fail(error);
    }
  }
  return static_cast<int>(opened);
}
