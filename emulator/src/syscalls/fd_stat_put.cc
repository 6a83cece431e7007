// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Changes a descriptor's flags, and takes rights away from it.
#include "fd/kinds.h"
#include "kernel/calls.h"
#include "linux_types.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

constexpr cloudabi_fdflags_t kSynchronous =
    CLOUDABI_FDFLAG_DSYNC | CLOUDABI_FDFLAG_RSYNC | CLOUDABI_FDFLAG_SYNC;
constexpr cloudabi_fdflags_t kAllFlags =
    kSynchronous | CLOUDABI_FDFLAG_APPEND | CLOUDABI_FDFLAG_NONBLOCK;

Result<void> put_flags(Handle fd, cloudabi_fdflags_t wanted) {
  TRY(fd.require(CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS));
  if ((wanted & ~kAllFlags) != 0)
    return Error{CLOUDABI_EINVAL};
  // A directory has none, see fd_stat_get.
  if (fd.kind() == CLOUDABI_FILETYPE_DIRECTORY)
    return wanted == 0 ? Result<void>() : Error{CLOUDABI_ENOTSUP};
  int flags = TRY(kernel::fcntl(fd.fd(), kernel::kFGetfl));
  // Linux keeps these as they were at opening, and says nothing.
  int synchronous = fdflags_to_linux(wanted & kSynchronous);
  if (synchronous != (flags & kernel::kOSync))
    return Error{CLOUDABI_ENOTSUP};
  constexpr int kChangeable = kernel::kOAppend | kernel::kONonblock;
  int changed = (flags & ~kChangeable) | (fdflags_to_linux(wanted) & kChangeable);
  if (changed != flags)
    TRY(kernel::fcntl(fd.fd(), kernel::kFSetfl, changed));
  return {};
}

}  // namespace

Result<void> fd_stat_put(Context &context, Handle fd, GuestIn<cloudabi_fdstat_t> buf,
                         cloudabi_fdsflags_t flags) {
  if ((flags & ~(CLOUDABI_FDSTAT_FLAGS | CLOUDABI_FDSTAT_RIGHTS)) != 0)
    return Error{CLOUDABI_EINVAL};
  cloudabi_fdstat_t stat = buf.load();
  // Rights are checked first, so that a failure changes nothing.
  if ((flags & CLOUDABI_FDSTAT_RIGHTS) != 0 &&
      ((stat.fs_rights_base & ~fd.rights()) != 0 ||
       (stat.fs_rights_inheriting & ~fd.inheriting()) != 0))
    return Error{CLOUDABI_ENOTCAPABLE};
  if ((flags & CLOUDABI_FDSTAT_FLAGS) != 0)
    TRY(put_flags(fd, stat.fs_flags));
  if ((flags & CLOUDABI_FDSTAT_RIGHTS) != 0)
    return context.descriptors().restrict(static_cast<cloudabi_fd_t>(fd.fd()), stat.fs_rights_base,
                                          stat.fs_rights_inheriting);
  return {};
}

}  // namespace cloudabi::sys
