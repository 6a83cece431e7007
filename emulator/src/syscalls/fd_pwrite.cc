// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes at a given offset. Linux appends all the same when the file is open for appending,
// whatever the offset says (BUGS in its manual page), and CloudABI has the offset count. Since 6.9
// a call can say so; on an older kernel the flag is taken away for the time of the call, which only
// who mixes both from several threads can see.
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

// Linux's result, which is `EOPNOTSUPP` or `ENOSYS` where the kernel has nothing like it. The
// offset -1 would mean the descriptor's own.
long write_at_without_append(Handle fd, GuestInArray<cloudabi_ciovec_t> iovs,
                             cloudabi_filesize_t offset) {
  if (iovs.size() > kMostBuffers || offset > INT64_MAX)
    return -kernel::kEINVAL;
  return kernel::raw(kernel::kPwritev2, fd.fd(), iovs.address(), iovs.size(),
                     kernel::low_word(offset), kernel::high_word(offset), kernel::kRwfNoappend);
}

}  // namespace

Result<size_t> fd_pwrite(Context &, Handle fd, GuestInArray<cloudabi_ciovec_t> iovs,
                         cloudabi_filesize_t offset) {
  int flags = TRY(kernel::fcntl(fd.fd(), kernel::kFGetfl));
  if ((flags & kernel::kOAppend) == 0) [[likely]]
    return write_at(fd, iovs, offset);
  const long written = write_at_without_append(fd, iovs, offset);
  if (written != -kernel::kEOPNOTSUPP && written != -kernel::kENOSYS) [[likely]]
    return kernel::checked<size_t>(written);
  TRY(kernel::fcntl(fd.fd(), kernel::kFSetfl, flags & ~kernel::kOAppend));
  Result<size_t> result = write_at(fd, iovs, offset);
  TRY(kernel::fcntl(fd.fd(), kernel::kFSetfl, flags));
  return result;
}

}  // namespace cloudabi::sys
