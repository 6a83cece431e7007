// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Receives bytes.

#include <sys/socket.h>

ssize_t recv(int fd, void *buffer, size_t size, int flags) {
  struct iovec piece = {buffer, size};
  struct msghdr message = {};
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  return recvmsg(fd, &message, flags);
}
