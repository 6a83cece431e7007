// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes another hard link to a file. Linux can follow a link at the end itself (AT_SYMLINK_FOLLOW),
// but not beneath a directory: so the path is resolved before.
#include "path/lookup.h"
#include "path/names.h"
#include "support/memory.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_link(Context &context, Handle fd1, cloudabi_lookupflags_t fd1_flags,
                       GuestInArray<char> path1, Handle fd2, GuestInArray<char> path2) {
  Path source = TRY(Path::copy(context, path1, 0));
  Path target = TRY(Path::copy(context, path2, 1));
  bool slash = source.string()[source.size() - 1] == '/';
  if ((fd1_flags & CLOUDABI_LOOKUP_SYMLINK_FOLLOW) != 0 || slash)
    source = TRY(follow_last(context, fd1.fd(), source));
  // Only a directory's path may end in a slash, and directories have one link.
  if (slash)
    return Error{CLOUDABI_EPERM};
  Parent from = TRY(open_parent(fd1.fd(), source));
  ScopedFd scoped_from(from.fd(), from.owned());
  Parent to = TRY(open_parent(fd2.fd(), target));
  ScopedFd scoped_to(to.fd(), to.owned());
  return link_unchecked(from.fd(), from.name(), to.fd(), to.name());
}

}  // namespace cloudabi::sys
