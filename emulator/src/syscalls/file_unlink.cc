// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Removes a file or an empty directory.
#include "path/lookup.h"
#include "path/names.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_unlink(Context &context, Handle fd, GuestInArray<char> path,
                         cloudabi_ulflags_t flags) {
  if ((flags & ~CLOUDABI_UNLINK_REMOVEDIR) != 0)
    return Error{CLOUDABI_EINVAL};
  bool directory = (flags & CLOUDABI_UNLINK_REMOVEDIR) != 0;
  Parent parent = TRY(open_parent(fd.fd(), TRY(Path::copy(context, path, 0))));
  ScopedFd scoped(parent.fd(), parent.owned());
  Result<void> result =
      unlink_unchecked(parent.fd(), parent.name(), directory ? kernel::kAtRemovedir : 0);
  // POSIX's word for unlinking a directory is EPERM; Linux says EISDIR.
  if (!directory && result.errno_value() == CLOUDABI_EISDIR)
    return Error{CLOUDABI_EPERM};
  return result;
}

}  // namespace cloudabi::sys
