// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes a pair of connected sockets, or for old executables a pipe.
#include "fd/kinds.h"
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

using namespace kernel;

Result<void> create_pair(cloudabi_filetype_t type, int *pair) {
  switch (type) {
  case CLOUDABI_FILETYPE_SOCKET_DGRAM:
    return call<void>(kSocketpair, kAfUnix, kSockDgram | kSockCloexec, 0, pair);
  case CLOUDABI_FILETYPE_SOCKET_STREAM:
    return call<void>(kSocketpair, kAfUnix, kSockStream | kSockCloexec, 0, pair);
  case CLOUDABI_FILETYPE_FIFO:
    return call<void>(kPipe2, pair, kOCloexec);
  default:
    return Error{CLOUDABI_EINVAL};
  }
}

}  // namespace

Result<FdCreate2Results> fd_create2(Context &context, cloudabi_filetype_t type) {
  int pair[2];
  TRY(create_pair(type, pair));
  DescriptorTable::Entry first = {type, rights_of_kind(type), 0, -1}, second = first;
  if (type == CLOUDABI_FILETYPE_FIFO) {
    first.rights &= ~CLOUDABI_RIGHT_FD_WRITE;
    second.rights &= ~CLOUDABI_RIGHT_FD_READ;
  }
  Result<cloudabi_fd_t> fd1 = context.descriptors().insert(pair[0], first);
  Result<cloudabi_fd_t> fd2 = context.descriptors().insert(pair[1], second);
  if (fd1.ok() && fd2.ok())
    return FdCreate2Results{fd1.value(), fd2.value()};
  // What could not be inserted is closed already.
  if (fd1.ok())
    (void)fd_close(context, fd1.value());
  if (fd2.ok())
    (void)fd_close(context, fd2.value());
  return Error{CLOUDABI_EMFILE};
}

}  // namespace cloudabi::sys
