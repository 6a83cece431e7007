// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether a file exists and could be used.
//
// What could be done with it depends on the directory descriptor: a file opened beneath it has the
// rights that the descriptor passes on.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <support/lookup.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int faccessat(int fd, const char *path, int mode, int flags) {
  if ((mode & ~(F_OK | R_OK | W_OK | X_OK)) != 0 || (flags & ~AT_EACCESS) != 0)
    return fail(EINVAL);

  cloudabi_filestat_t file;
  if (cloudabi_errno_t error =
          cloudabi_sys_file_stat_get(lookup(fd, true), path, strlen(path), &file))
    return fail(error);
  if (mode == F_OK)
    return 0;

  cloudabi_fdstat_t directory;
  if (cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &directory))
    return fail(error);
  bool is_directory = file.st_filetype == CLOUDABI_FILETYPE_DIRECTORY;
  cloudabi_rights_t needed = 0;
  if (mode & R_OK)
    needed |= is_directory ? CLOUDABI_RIGHT_FILE_READDIR : CLOUDABI_RIGHT_FD_READ;
  if (mode & W_OK)
    needed |= is_directory ? CLOUDABI_RIGHT_FILE_CREATE_FILE : CLOUDABI_RIGHT_FD_WRITE;
  if (mode & X_OK)
    needed |= is_directory ? CLOUDABI_RIGHT_FILE_OPEN : CLOUDABI_RIGHT_PROC_EXEC;
  return (directory.fs_rights_inheriting & needed) == needed ? 0 : fail(EACCES);
}
