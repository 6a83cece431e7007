// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sends bytes and descriptors. The ABI wants the descriptors in one list; programs usually give
// them as one piece of control data, which can be passed as it is.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <string.h>
#include <support/result.h>
#include <support/vector.h>
#include <sys/socket.h>

using namespace cloudlibc;

namespace {

// Several pieces are put together here. The system doesn't send more in one message.
constexpr size_t kMaximum = 253;

}  // namespace

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  if (message->msg_iovlen < 0 || flags != 0)
    return fail(EINVAL);
  cloudabi_fd_t together[kMaximum];
  const cloudabi_fd_t *fds = nullptr;
  size_t count = 0;
  for (const struct cmsghdr *piece = CMSG_FIRSTHDR(message); piece != nullptr;
       piece = CMSG_NXTHDR(message, piece)) {
    const size_t left = message->msg_controllen -
                        static_cast<size_t>(reinterpret_cast<const char *>(piece) -
                                            static_cast<const char *>(message->msg_control));
    if (piece->cmsg_len > left || piece->cmsg_level != SOL_SOCKET ||
        piece->cmsg_type != SCM_RIGHTS || piece->cmsg_len < CMSG_LEN(0))
      return fail(EINVAL);
    size_t more = (piece->cmsg_len - CMSG_LEN(0)) / sizeof(cloudabi_fd_t);
    auto *data = reinterpret_cast<const cloudabi_fd_t *>(CMSG_DATA(piece));
    if (count == 0) {
      fds = data;
      count = more;
      continue;
    }
    if (more > kMaximum || count > kMaximum - more)
      return fail(EINVAL);
    if (fds != together)
      memcpy(together, fds, count * sizeof(*fds));
    memcpy(together + count, data, more * sizeof(*fds));
    fds = together;
    count += more;
  }
  cloudabi_send_in_t in = {};
  in.si_data = to_ciovecs(message->msg_iov);
  in.si_data_len = static_cast<size_t>(message->msg_iovlen);
  in.si_fds = fds;
  in.si_fds_len = count;
  cloudabi_send_out_t out;
  if (cloudabi_errno_t error = cloudabi_sys_sock_send(fd, &in, &out))
    return fail(error);
  return static_cast<ssize_t>(out.so_datalen);
}
