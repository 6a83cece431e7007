// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tells a socket's pending error and whether it listens.
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> sock_stat_get(Context &, Handle sock, GuestOut<cloudabi_sockstat_t> buf,
                           cloudabi_ssflags_t flags) {
  if ((flags & ~CLOUDABI_SOCKSTAT_CLEAR_ERROR) != 0)
    return Error{CLOUDABI_EINVAL};
  cloudabi_sockstat_t stat = {};
  // Linux clears the error whenever it tells it, and so it is told only to who wants it cleared.
  if ((flags & CLOUDABI_SOCKSTAT_CLEAR_ERROR) != 0) {
    int error = TRY(kernel::socket_option(sock.fd(), kernel::kSoError));
    if (error != 0)
      stat.ss_error = kernel::error_from_linux(-error).number;
  }
  if (TRY(kernel::socket_option(sock.fd(), kernel::kSoAcceptconn)) != 0)
    stat.ss_state |= CLOUDABI_SOCKSTATE_ACCEPTCONN;
  buf.store(stat);
  return {};
}

}  // namespace cloudabi::sys
