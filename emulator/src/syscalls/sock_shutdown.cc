// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Closes directions of a socket.
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> sock_shutdown(Context &, Handle sock, cloudabi_sdflags_t how) {
  int linux_how;
  switch (how) {
  case CLOUDABI_SHUT_RD:
    linux_how = kernel::kShutRd;
    break;
  case CLOUDABI_SHUT_WR:
    linux_how = kernel::kShutWr;
    break;
  case CLOUDABI_SHUT_RD | CLOUDABI_SHUT_WR:
    linux_how = kernel::kShutRdwr;
    break;
  default:
    return Error{CLOUDABI_EINVAL};
  }
  return kernel::call<void>(kernel::kShutdown, sock.fd(), linux_how);
}

}  // namespace cloudabi::sys
