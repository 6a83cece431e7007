// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a connection from a listening socket. Beside old executables, accept() of the C library
// comes here.
#include "fd/kinds.h"
#include "kernel/calls.h"
#include "support/memory.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<cloudabi_fd_t> sock_accept(Context &context, Handle sock, void *unused) {
  int fd =
      TRY(kernel::call<int>(kernel::kAccept4, sock.fd(), nullptr, nullptr, kernel::kSockCloexec));
  if (unused != nullptr) {
    // The status of the connection, of which the addresses at the start are no longer told.
    constexpr size_t kAddresses = 48, kSize = 60;
    memset(static_cast<char *>(unused) + kAddresses, 0, kSize - kAddresses);
  }
  return context.descriptors().insert(fd, {sock.kind(), rights_of_kind(sock.kind()), 0, -1});
}

}  // namespace cloudabi::sys
