// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes at a given offset. Linux appends all the same when the file is open for appending,
// whatever the offset says (BUGS in its manual page), and CloudABI has the offset count: so the
// flag is taken away for the time of the call. Only who mixes both from several threads can see
// that.
#include "linux_types.h"
#include "support/transfer.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

Result<size_t> write_at(Handle fd, GuestInArray<cloudabi_ciovec_t> iovs,
                        cloudabi_filesize_t offset) {
  return transfer(
      iovs,
      [&](const void *buffer, size_t size) {
        return kernel::raw_pwrite(fd.fd(), buffer, size, offset);
      },
      [&](auto *vectors, size_t count) {
        return kernel::raw(kernel::kPwritev, fd.fd(), vectors, count, kernel::low_word(offset),
                           kernel::high_word(offset));
      });
}

}  // namespace

Result<size_t> fd_pwrite(Context &, Handle fd, GuestInArray<cloudabi_ciovec_t> iovs,
                         cloudabi_filesize_t offset) {
  int flags = TRY(kernel::fcntl(fd.fd(), kernel::kFGetfl));
  if ((flags & kernel::kOAppend) == 0) [[likely]]
    return write_at(fd, iovs, offset);
  TRY(kernel::fcntl(fd.fd(), kernel::kFSetfl, flags & ~kernel::kOAppend));
  Result<size_t> result = write_at(fd, iovs, offset);
  TRY(kernel::fcntl(fd.fd(), kernel::kFSetfl, flags));
  return result;
}

}  // namespace cloudabi::sys
