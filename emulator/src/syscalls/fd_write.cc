// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes at the descriptor's own offset. SIGPIPE is ignored since the start, so that a closed other
// side is an error number and nothing more.
#include "support/transfer.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<size_t> fd_write(Context &, Handle fd, GuestInArray<cloudabi_ciovec_t> iovs) {
  return transfer(
      iovs,
      [&](const void *buffer, size_t size) {
        return kernel::raw(kernel::kWrite, fd.fd(), buffer, size);
      },
      [&](auto *vectors, size_t count) {
        return kernel::raw(kernel::kWritev, fd.fd(), vectors, count);
      });
}

}  // namespace cloudabi::sys
