// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Changes an open file's size or times.
#include "kernel/calls.h"
#include "support/file_attributes.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_stat_fput(Context &, Handle fd, GuestIn<cloudabi_filestat_t> buf,
                            cloudabi_fsflags_t flags) {
  cloudabi_filestat_t stat = buf.load();
  if ((flags & CLOUDABI_FILESTAT_SIZE) != 0) {
    TRY(fd.require(CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE));
    if (flags != CLOUDABI_FILESTAT_SIZE || stat.st_size > INT64_MAX)
      return Error{CLOUDABI_EINVAL};
    return kernel::checked<void>(kernel::raw_ftruncate(fd.fd(), stat.st_size));
  }
  TRY(fd.require(CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES));
  FileTimes times = TRY(file_times(stat, flags));
  return kernel::call<void>(kernel::kUtimensat, fd.fd(), nullptr, times.times, 0);
}

}  // namespace cloudabi::sys
