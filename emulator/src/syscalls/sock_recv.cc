// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Receives data and descriptors. What arrives is known by its kind alone, and gets all the rights
// of that kind: rights are the table's of one process, and don't travel. What a sender wants to
// keep from the receiver it has to keep in the kernel's terms, by sending a descriptor that can't
// do it.
#include "fd/kinds.h"
#include "kernel/calls.h"
#include "support/memory.h"
#include "support/received.h"
#include "support/transfer.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

using namespace kernel;

constexpr size_t kMostDescriptors = 253;

struct Control {
  ControlHeader header;
  int32_t fds[kMostDescriptors + 1];
};

// Takes a received descriptor into the table, or closes it.
Result<cloudabi_fd_t> adopt(Context &context, int fd) {
  Result<DescriptorTable::Entry> entry = widest_entry(fd);
  if (!entry.ok()) {
    kernel::close(fd);
    return entry.error();
  }
  return context.descriptors().insert(fd, entry.value());
}

Error refuse(int fd) {
  kernel::close(fd);
  return Error{CLOUDABI_EMFILE};
}

}  // namespace

Result<void> sock_recv(Context &context, Handle sock, GuestIn<cloudabi_recv_in_t> in,
                       GuestOut<cloudabi_recv_out_t> out) {
  cloudabi_recv_in_t arguments = in.load();
  if ((arguments.ri_flags & ~(CLOUDABI_SOCK_RECV_PEEK | CLOUDABI_SOCK_RECV_WAITALL)) != 0 ||
      arguments.ri_data_len > kMostBuffers)
    return Error{CLOUDABI_EINVAL};
  auto *control = reinterpret_cast<Control *>(context.path_buffer(0));
  static_assert(sizeof(Control) <= Context::kPathSize);
  MessageHeader message = {};
  message.vectors = reinterpret_cast<IoVector *>(const_cast<cloudabi_iovec_t *>(arguments.ri_data));
  message.vector_count = arguments.ri_data_len;
  // For any descriptors at all there is room for all that a message can carry. What is over is
  // closed below: the kernel would do so too, but QEMU 7.2 keeps it and doesn't tell.
  if (arguments.ri_fds_len != 0) {
    message.control = control;
    message.control_size = sizeof(Control);
  }
  int flags = kMsgCmsgCloexec;
  if ((arguments.ri_flags & CLOUDABI_SOCK_RECV_PEEK) != 0)
    flags |= kMsgPeek;
  if ((arguments.ri_flags & CLOUDABI_SOCK_RECV_WAITALL) != 0)
    flags |= kMsgWaitall;

  cloudabi_recv_out_t result = {};
  result.ro_datalen = TRY(call<size_t>(kRecvmsg, sock.fd(), &message, flags));
  if ((message.flags & kMsgTrunc) != 0)
    result.ro_flags |= CLOUDABI_SOCK_RECV_DATA_TRUNCATED;
  if ((message.flags & kMsgCtrunc) != 0)
    result.ro_flags |= CLOUDABI_SOCK_RECV_FDS_TRUNCATED;
  for_each_received(control, message.control_size, [&](int received, bool wanted) {
    if (!wanted) {
      kernel::close(received);
      return;
    }
    // Where one can't be used the others are still worth having.
    Result<cloudabi_fd_t> fd =
        result.ro_fdslen < arguments.ri_fds_len ? adopt(context, received) : refuse(received);
    if (fd.ok())
      arguments.ri_fds[result.ro_fdslen++] = fd.value();
    else
      result.ro_flags |= CLOUDABI_SOCK_RECV_FDS_TRUNCATED;
  });
  out.store(result);
  return {};
}

}  // namespace cloudabi::sys
