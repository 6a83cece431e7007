// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How accept() fails. A socket that listens comes from outside: tests/run/webserver.sh accepts.

#include <errno.h>
#include <harness.h>
#include <sys/socket.h>
#include <unistd.h>

TEST(sys_socket, accept) {
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  // It doesn't listen.
  EXPECT_FAILS(EINVAL, accept(fds[0], nullptr, nullptr));
  // A directory never has the right.
  EXPECT_FAILS(ENOTCAPABLE, accept(test_tmpdir(), nullptr, nullptr));
  EXPECT_FAILS(EBADF, accept(-1, nullptr, nullptr));
  struct sockaddr_storage address;
  size_t size = sizeof(address);
  EXPECT_FAILS(EINVAL, accept(fds[0], reinterpret_cast<struct sockaddr *>(&address), &size));
  close(fds[0]);
  close(fds[1]);
}
