// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tells how a part of a file is going to be used.
#include "kernel/calls.h"
#include "support/advice.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_advise(Context &, Handle fd, cloudabi_filesize_t offset, cloudabi_filesize_t len,
                         cloudabi_advice_t advice) {
  int linux_advice = TRY(file_advice(advice));
  if (offset > INT64_MAX || len > INT64_MAX - offset)
    return Error{CLOUDABI_EINVAL};
  // It is one for look-ups alone, maybe, of which Linux says that it isn't open.
  if (fd.kind() == CLOUDABI_FILETYPE_DIRECTORY)
    return {};
  return kernel::checked<void>(kernel::raw_fadvise(fd.fd(), offset, len, linux_advice));
}

}  // namespace cloudabi::sys
