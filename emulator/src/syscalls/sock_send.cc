// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sends data and descriptors. In a stream, descriptors go with a byte of data, without which Linux
// drops them and says nothing.
#include "kernel/calls.h"
#include "support/memory.h"
#include "support/transfer.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

using namespace kernel;

// As many as Linux lets one message carry (SCM_MAX_FD).
constexpr size_t kMostDescriptors = 253;

struct Control {
  ControlHeader header;
  int32_t fds[kMostDescriptors];
};

}  // namespace

Result<void> sock_send(Context &context, Handle sock, GuestIn<cloudabi_send_in_t> in,
                       GuestOut<cloudabi_send_out_t> out) {
  cloudabi_send_in_t arguments = in.load();
  if (arguments.si_flags != 0 || arguments.si_data_len > kMostBuffers ||
      arguments.si_fds_len > kMostDescriptors)
    return Error{CLOUDABI_EINVAL};
  MessageHeader message = {};
  message.vectors =
      reinterpret_cast<IoVector *>(const_cast<cloudabi_ciovec_t *>(arguments.si_data));
  message.vector_count = arguments.si_data_len;
  // In the thread's memory: a guest's stack may be too small.
  auto *control = reinterpret_cast<Control *>(context.path_buffer(0));
  static_assert(sizeof(Control) <= Context::kPathSize);
  if (arguments.si_fds_len != 0) {
    for (size_t i = 0; i < arguments.si_fds_len; ++i)
      control->fds[i] = TRY(context.descriptors().get(arguments.si_fds[i], 0)).fd();
    control->header = {sizeof(ControlHeader) + arguments.si_fds_len * sizeof(int32_t), kSolSocket,
                       kScmRights};
    message.control = control;
    message.control_size = control->header.size;
  }
  cloudabi_send_out_t result = {};
  result.so_datalen = TRY(call<size_t>(kSendmsg, sock.fd(), &message, kMsgNosignal));
  if (result.so_datalen == 0 && arguments.si_fds_len != 0 &&
      sock.kind() == CLOUDABI_FILETYPE_SOCKET_STREAM)
    return Error{CLOUDABI_EINVAL};
  out.store(result);
  return {};
}

}  // namespace cloudabi::sys
