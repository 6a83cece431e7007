// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads at a given offset.
#include "support/transfer.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<size_t> fd_pread(Context &, Handle fd, GuestInArray<cloudabi_iovec_t> iovs,
                        cloudabi_filesize_t offset) {
  return transfer(
      iovs,
      [&](void *buffer, size_t size) { return kernel::raw_pread(fd.fd(), buffer, size, offset); },
      [&](auto *vectors, size_t count) {
        // The offset comes in two words, of which a 64-bit kernel takes the first.
        return kernel::raw(kernel::kPreadv, fd.fd(), vectors, count, kernel::low_word(offset),
                           kernel::high_word(offset));
      });
}

}  // namespace cloudabi::sys
