// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a connection that waits at a listening socket. The address of the other side isn't told.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <sys/socket.h>

using namespace cloudlibc;

int accept(int fd, struct sockaddr *__restrict address, size_t *__restrict size) {
  if (address != nullptr || size != nullptr)
    return fail(EINVAL);
  cloudabi_fd_t connection;
  cloudabi_errno_t error = cloudabi_sys_sock_accept(fd, nullptr, &connection);
  return error == 0 ? static_cast<int>(connection) : fail(error);
}
