// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sends bytes.

#include <sys/socket.h>

ssize_t send(int fd, const void *buffer, size_t size, int flags) {
  struct iovec piece = {const_cast<void *>(buffer), size};
  struct msghdr message = {};
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  return sendmsg(fd, &message, flags);
}
