// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

TEST(sys_ioctl, requests) {
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  int value = 99;
  EXPECT_EQ(0, ioctl(fds[0], FIONREAD, &value));
  EXPECT_EQ(0, value);
  ASSERT_EQ(5, write(fds[1], "12345", 5));
  EXPECT_EQ(0, ioctl(fds[0], FIONREAD, &value));
  EXPECT_EQ(5, value);
  value = 1;
  EXPECT_EQ(0, ioctl(fds[1], FIONBIO, &value));
  char byte;
  EXPECT_FAILS(EAGAIN, read(fds[1], &byte, 1));
  EXPECT_FAILS(ENOTTY, ioctl(fds[0], 12345, &value));
  close(fds[0]);
  close(fds[1]);
}
