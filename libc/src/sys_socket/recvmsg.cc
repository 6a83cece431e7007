// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Receives bytes and descriptors. The ABI has a list for these; here they arrive as one piece of
// control data of type SCM_RIGHTS.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <support/vector.h>
#include <sys/socket.h>

using namespace cloudlibc;

static_assert(MSG_PEEK == CLOUDABI_SOCK_RECV_PEEK && MSG_WAITALL == CLOUDABI_SOCK_RECV_WAITALL);
static_assert(MSG_CTRUNC == CLOUDABI_SOCK_RECV_FDS_TRUNCATED &&
              MSG_TRUNC == CLOUDABI_SOCK_RECV_DATA_TRUNCATED);
static_assert(sizeof(int) == sizeof(cloudabi_fd_t));

ssize_t recvmsg(int fd, struct msghdr *message, int flags) {
  if (message->msg_iovlen < 0 || (flags & ~(MSG_PEEK | MSG_WAITALL)) != 0)
    return fail(EINVAL);
  cloudabi_recv_in_t in = {};
  in.ri_data = to_iovecs(message->msg_iov);
  in.ri_data_len = static_cast<size_t>(message->msg_iovlen);
  in.ri_flags = static_cast<cloudabi_riflags_t>(flags);
  // The descriptors go right behind the header that describes them.
  auto *header = static_cast<struct cmsghdr *>(message->msg_control);
  if (header != nullptr && message->msg_controllen > sizeof(*header)) {
    in.ri_fds = reinterpret_cast<cloudabi_fd_t *>(CMSG_DATA(header));
    in.ri_fds_len = (message->msg_controllen - sizeof(*header)) / sizeof(cloudabi_fd_t);
  }
  cloudabi_recv_out_t out;
  if (cloudabi_errno_t error = cloudabi_sys_sock_recv(fd, &in, &out))
    return fail(error);
  message->msg_flags = out.ro_flags;
  message->msg_controllen = 0;
  if (out.ro_fdslen > 0) {
    header->cmsg_len = CMSG_LEN(out.ro_fdslen * sizeof(int));
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    message->msg_controllen = header->cmsg_len;
  }
  return static_cast<ssize_t>(out.ro_datalen);
}
