// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Allocates a part of a file.
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_allocate(Context &, Handle fd, cloudabi_filesize_t offset,
                           cloudabi_filesize_t len) {
  if (len == 0 || offset > INT64_MAX || len > INT64_MAX - offset)
    return Error{CLOUDABI_EINVAL};
  if (fd.kind() != CLOUDABI_FILETYPE_REGULAR_FILE)
    return Error{CLOUDABI_ENODEV};
  return kernel::checked<void>(kernel::raw_fallocate(fd.fd(), 0, offset, len));
}

}  // namespace cloudabi::sys
