// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Changes the times of a file by its path.
#include "path/lookup.h"
#include "path/names.h"
#include "support/file_attributes.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_stat_put(Context &context, Handle fd, cloudabi_lookupflags_t fd_flags,
                           GuestInArray<char> path, GuestIn<cloudabi_filestat_t> buf,
                           cloudabi_fsflags_t flags) {
  FileTimes times = TRY(file_times(buf.load(), flags));
  Path copy = TRY(Path::copy(context, path, 0));
  // A slash at the end would have the kernel follow a link, and so is like a link to be followed.
  bool slash = copy.string()[copy.size() - 1] == '/';
  if ((fd_flags & CLOUDABI_LOOKUP_SYMLINK_FOLLOW) != 0 || slash)
    copy = TRY(follow_last(context, fd.fd(), copy));
  // One look-up finds the directory and stays with it, wherever somebody moves what is on the way.
  if (copy.ends_in_dotdot()) {
    ScopedFd found(TRY(open_beneath(fd.fd(), copy.string(), kernel::kOPath | kernel::kODirectory)),
                   true);
    return set_times_unchecked(found.get(), ".", times.times);
  }
  Parent parent = TRY(open_parent(fd.fd(), copy));
  ScopedFd scoped(parent.fd(), parent.owned());
  return set_times_unchecked(parent.fd(), parent.name(), times.times);
}

}  // namespace cloudabi::sys
