// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The attributes of a file by its path.
#include "path/lookup.h"
#include "path/names.h"
#include "path/plain_name.h"
#include "support/file_attributes.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_stat_get(Context &context, Handle fd, cloudabi_lookupflags_t fd_flags,
                           GuestInArray<char> path, GuestOut<cloudabi_filestat_t> buf) {
  Path copy = TRY(Path::copy(context, path, 0));
  kernel::Statx stat;
  // One call instead of three, also for a path to be followed that turns out to be no link.
  if (is_plain_name(copy, 0)) {
    TRY(stat_unchecked(fd.fd(), copy.string(), &stat));
    if ((fd_flags & CLOUDABI_LOOKUP_SYMLINK_FOLLOW) == 0 ||
        (stat.mode & kernel::kModeTypeMask) != kernel::kModeSymlink) {
      buf.store(TRY(file_attributes(stat, CLOUDABI_FILETYPE_UNKNOWN)));
      return {};
    }
  }
  ScopedFd file(TRY(open_beneath(fd.fd(), copy.string(), kernel::kOPath | nofollow_flag(fd_flags))),
                true);
  TRY(stat_descriptor(file.get(), &stat));
  buf.store(TRY(file_attributes(stat, CLOUDABI_FILETYPE_UNKNOWN)));
  return {};
}

}  // namespace cloudabi::sys
