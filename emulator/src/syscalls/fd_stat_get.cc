// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tells a descriptor's kind, flags and rights.
#include "fd/kinds.h"
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> fd_stat_get(Context &, Handle fd, GuestOut<cloudabi_fdstat_t> buf) {
  // No flag means anything on a directory, and programs ask here before each file that they open.
  int flags = 0;
  if (fd.kind() != CLOUDABI_FILETYPE_DIRECTORY)
    flags = TRY(kernel::fcntl(fd.fd(), kernel::kFGetfl));
  cloudabi_fdstat_t stat = {};
  stat.fs_filetype = fd.kind();
  stat.fs_flags = fdflags_from_linux(flags);
  stat.fs_rights_base = fd.rights();
  stat.fs_rights_inheriting = fd.inheriting();
  buf.store(stat);
  return {};
}

}  // namespace cloudabi::sys
