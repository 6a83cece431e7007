// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Moves a file's offset, or tells it.
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<cloudabi_filesize_t> fd_seek(Context &, Handle fd, cloudabi_filedelta_t offset,
                                    cloudabi_whence_t whence) {
  constexpr int kSeekSet = 0, kSeekCur = 1, kSeekEnd = 2;
  int linux_whence;
  switch (whence) {
  case CLOUDABI_WHENCE_CUR:
    linux_whence = kSeekCur;
    break;
  case CLOUDABI_WHENCE_END:
    linux_whence = kSeekEnd;
    break;
  case CLOUDABI_WHENCE_SET:
    linux_whence = kSeekSet;
    break;
  default:
    return Error{CLOUDABI_EINVAL};
  }
  // `fd_seek` implies `fd_tell`.
  bool tells = offset == 0 && whence == CLOUDABI_WHENCE_CUR;
  if (!tells || (fd.rights() & CLOUDABI_RIGHT_FD_TELL) == 0)
    TRY(fd.require(CLOUDABI_RIGHT_FD_SEEK));
  return kernel::lseek(fd.fd(), offset, linux_whence);
}

}  // namespace cloudabi::sys
