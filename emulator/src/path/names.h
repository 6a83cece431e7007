// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The calls that work on a directory and one name in it. `unchecked`: they take the name as it is,
// which is right only for the last component that open_parent has split off.
#pragma once

#include "kernel/calls.h"

namespace cloudabi {

inline Result<void> make_directory_unchecked(int directory, const char *name) {
  return kernel::call<void>(kernel::kMkdirat, directory, name, 0777);
}
inline Result<void> make_symlink_unchecked(const char *content, int directory, const char *name) {
  return kernel::call<void>(kernel::kSymlinkat, content, directory, name);
}
// Without AT_SYMLINK_FOLLOW; the source must not end in a slash, which would follow.
inline Result<void> link_unchecked(int from, const char *name, int to, const char *new_name) {
  return kernel::call<void>(kernel::kLinkat, from, name, to, new_name, 0);
}
inline Result<void> rename_unchecked(int from, const char *name, int to, const char *new_name) {
  return kernel::call<void>(kernel::kRenameat2, from, name, to, new_name, 0);
}
inline Result<void> unlink_unchecked(int directory, const char *name, int flags) {
  return kernel::call<void>(kernel::kUnlinkat, directory, name, flags);
}
// These two don't follow a link, unless the name ends in a slash.
inline Result<void> stat_unchecked(int directory, const char *name, kernel::Statx *stat) {
  return kernel::call<void>(kernel::kStatx, directory, name, kernel::kAtSymlinkNofollow,
                            kernel::kStatxBasic, stat);
}
inline Result<void> set_times_unchecked(int directory, const char *name,
                                        const kernel::Timespec *times) {
  return kernel::call<void>(kernel::kUtimensat, directory, name, times, kernel::kAtSymlinkNofollow);
}

// On an open file, any O_PATH descriptor included.
inline Result<void> stat_descriptor(int fd, kernel::Statx *stat) {
  return kernel::call<void>(kernel::kStatx, fd, "", kernel::kAtEmptyPath, kernel::kStatxBasic,
                            stat);
}
inline Result<size_t> read_link_descriptor(int fd, char *buffer, size_t size) {
  return kernel::call<size_t>(kernel::kReadlinkat, fd, "", buffer, size);
}

}  // namespace cloudabi
