// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From the ABI's attributes of a file to struct stat.
#pragma once

#include <cloudabi_types.h>
#include <support/clock.h>
#include <sys/stat.h>

namespace cloudlibc {

inline mode_t file_mode(cloudabi_filetype_t type) {
  switch (type) {
  case CLOUDABI_FILETYPE_BLOCK_DEVICE:
    return S_IFBLK;
  case CLOUDABI_FILETYPE_CHARACTER_DEVICE:
    return S_IFCHR;
  case CLOUDABI_FILETYPE_DIRECTORY:
    return S_IFDIR;
  case CLOUDABI_FILETYPE_FIFO:
    return S_IFIFO;
  case CLOUDABI_FILETYPE_REGULAR_FILE:
    return S_IFREG;
  case CLOUDABI_FILETYPE_SOCKET_DGRAM:
  case CLOUDABI_FILETYPE_SOCKET_STREAM:
    return S_IFSOCK;
  case CLOUDABI_FILETYPE_SYMBOLIC_LINK:
    return S_IFLNK;
  default:
    return 0;
  }
}

inline void to_stat(const cloudabi_filestat_t &in, struct stat *out) {
  *out = {};
  out->st_dev = in.st_dev;
  out->st_ino = in.st_ino;
  out->st_mode = file_mode(in.st_filetype);
  out->st_nlink = in.st_nlink;
  out->st_size = static_cast<off_t>(in.st_size);
  out->st_atim = to_timespec(in.st_atim);
  out->st_mtim = to_timespec(in.st_mtim);
  out->st_ctim = to_timespec(in.st_ctim);
  out->__st_filetype = in.st_filetype;
}

// The two times that futimens() and utimensat() set. False if one isn't valid.
bool to_file_times(const struct timespec *times, cloudabi_filestat_t *attributes,
                   cloudabi_fsflags_t *flags);

}  // namespace cloudlibc
