// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes anonymous shared memory: a memfd, of which only the descriptor exists.
#include "fd/kinds.h"
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<cloudabi_fd_t> fd_create1(Context &context, cloudabi_filetype_t type) {
  if (type != CLOUDABI_FILETYPE_SHARED_MEMORY)
    return Error{CLOUDABI_EINVAL};
  int fd = TRY(kernel::call<int>(kernel::kMemfdCreate, "cloudabi", kernel::kMfdCloexec));
  return context.descriptors().insert(fd, {type, rights_of_kind(type), 0, -1});
}

}  // namespace cloudabi::sys
