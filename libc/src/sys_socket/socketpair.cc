// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Two sockets that are connected to each other.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>
#include <support/result.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace cloudlibc;

static_assert(SOCK_DGRAM == CLOUDABI_FILETYPE_SOCKET_DGRAM &&
              SOCK_STREAM == CLOUDABI_FILETYPE_SOCKET_STREAM);

int socketpair(int domain, int type, int protocol, int *fds) {
  bool nonblocking = (type & SOCK_NONBLOCK) != 0;
  type &= ~SOCK_NONBLOCK;
  if (domain != AF_UNIX)
    return fail(EAFNOSUPPORT);
  if (type != SOCK_DGRAM && type != SOCK_STREAM)
    return fail(EPROTOTYPE);
  if (protocol != 0)
    return fail(EPROTONOSUPPORT);
  cloudabi_fd_t first, second;
  if (cloudabi_errno_t error =
          cloudabi_sys_fd_create2(static_cast<cloudabi_filetype_t>(type), &first, &second))
    return fail(error);
  fds[0] = static_cast<int>(first);
  fds[1] = static_cast<int>(second);
  if (nonblocking &&
      (fcntl(fds[0], F_SETFL, O_NONBLOCK) != 0 || fcntl(fds[1], F_SETFL, O_NONBLOCK) != 0)) {
    int error = errno;
    close(fds[0]);
    close(fds[1]);
    errno = error;
    return -1;
  }
  return 0;
}
