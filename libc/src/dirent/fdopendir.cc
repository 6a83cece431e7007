// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A stream of the entries of a directory. It owns the descriptor from then on.

#include <cloudabi_syscalls.h>
#include <dirent.h>
#include <dirent/stream.h>
#include <errno.h>
#include <stdlib.h>

DIR *fdopendir(int fd) {
  // An error now is better than one in readdir().
  cloudabi_fdstat_t attributes;
  cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &attributes);
  if (error == 0 && attributes.fs_filetype != CLOUDABI_FILETYPE_DIRECTORY)
    error = ENOTDIR;
  if (error == 0 && (attributes.fs_rights_base & CLOUDABI_RIGHT_FILE_READDIR) == 0)
    error = ENOTCAPABLE;
  if (error != 0) {
    errno = error;
    return nullptr;
  }
  DIR *directory = static_cast<DIR *>(malloc(sizeof(DIR)));
  if (directory == nullptr)
    return nullptr;
  directory->fd = fd;
  directory->entry = nullptr;
  directory->entry_size = 0;
  directory->places = nullptr;
  directory->place_count = 0;
  rewinddir(directory);
  return directory;
}
