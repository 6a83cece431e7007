// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <limits.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

TEST(sys_select, sets) {
  fd_set set, copy;
  FD_ZERO(&set);
  EXPECT_FALSE(FD_ISSET(3, &set));
  FD_SET(3, &set);
  FD_SET(100000, &set);
  FD_SET(3, &set);
  EXPECT_TRUE(FD_ISSET(3, &set));
  FD_COPY(&set, &copy);
  FD_CLR(3, &set);
  EXPECT_FALSE(FD_ISSET(3, &set));
  EXPECT_TRUE(FD_ISSET(3, &copy));
  EXPECT_TRUE(FD_ISSET(100000, &set));
}

TEST(sys_select, select) {
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  fd_set reading, writing;
  FD_ZERO(&reading);
  FD_ZERO(&writing);
  FD_SET(fds[0], &reading);
  FD_SET(fds[1], &reading);
  struct timespec none = {0, 0};
  EXPECT_EQ(0, pselect(1000, &reading, nullptr, nullptr, &none, nullptr));
  EXPECT_FALSE(FD_ISSET(fds[0], &reading));
  ASSERT_EQ(1, write(fds[0], "x", 1));
  FD_SET(fds[0], &reading);
  FD_SET(fds[1], &reading);
  FD_SET(fds[1], &writing);
  EXPECT_EQ(2, select(1000, &reading, &writing, nullptr, nullptr));
  EXPECT_FALSE(FD_ISSET(fds[0], &reading));
  EXPECT_TRUE(FD_ISSET(fds[1], &reading));
  EXPECT_TRUE(FD_ISSET(fds[1], &writing));
  close(fds[0]);
  close(fds[1]);
  EXPECT_FAILS(EBADF, select(1000, &reading, nullptr, nullptr, nullptr));
  struct timeval invalid = {0, 1000000};
  EXPECT_FAILS(EINVAL, select(0, nullptr, nullptr, nullptr, &invalid));
  // A thousand times as much is a small number again.
  invalid.tv_usec = LONG_MAX / 1000 * 2 + 2;
  EXPECT_FAILS(EINVAL, select(0, nullptr, nullptr, nullptr, &invalid));
  // No length of time is negative.
  invalid = {-1, 0};
  EXPECT_FAILS(EINVAL, select(0, nullptr, nullptr, nullptr, &invalid));
  struct timespec before_now = {-1, 0};
  EXPECT_FAILS(EINVAL, pselect(0, nullptr, nullptr, nullptr, &before_now, nullptr));
}
