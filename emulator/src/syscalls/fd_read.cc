// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads at the descriptor's own offset.
#include "support/transfer.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<size_t> fd_read(Context &, Handle fd, GuestInArray<cloudabi_iovec_t> iovs) {
  return transfer(
      iovs,
      [&](void *buffer, size_t size) { return kernel::raw(kernel::kRead, fd.fd(), buffer, size); },
      [&](auto *vectors, size_t count) {
        return kernel::raw(kernel::kReadv, fd.fd(), vectors, count);
      });
}

}  // namespace cloudabi::sys
