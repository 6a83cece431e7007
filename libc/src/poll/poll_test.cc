// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <poll.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

TEST(poll, readable_and_writable) {
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  struct pollfd polls[3] = {{fds[0], POLLIN | POLLOUT, 0}, {fds[1], POLLIN, 0}, {-1, POLLIN, 7}};
  EXPECT_EQ(1, poll(polls, 3, 0));
  EXPECT_EQ(POLLOUT, polls[0].revents);
  EXPECT_EQ(0, polls[1].revents);
  EXPECT_EQ(0, polls[2].revents);
  ASSERT_EQ(1, write(fds[0], "x", 1));
  EXPECT_EQ(2, poll(polls, 3, -1));
  EXPECT_EQ(POLLIN, polls[1].revents);
  close(fds[0]);
  EXPECT_EQ(1, poll(polls + 1, 1, 1000));
  EXPECT_TRUE((polls[1].revents & POLLHUP) != 0);
  EXPECT_EQ(1, poll(polls, 1, -1));
  EXPECT_EQ(POLLNVAL, polls[0].revents);
  close(fds[1]);
}

TEST(poll, time_out) {
  struct timespec before, after;
  clock_gettime(CLOCK_MONOTONIC, &before);
  EXPECT_EQ(0, poll(nullptr, 0, 30));
  clock_gettime(CLOCK_MONOTONIC, &after);
  EXPECT_GE((after.tv_sec - before.tv_sec) * 1000000000 + after.tv_nsec - before.tv_nsec, 30000000);
}

TEST(poll, many) {
  struct pollfd polls[40];
  for (struct pollfd &entry : polls) {
    int fds[2];
    ASSERT_EQ(0, pipe(fds));
    close(fds[1]);
    entry = {fds[0], POLLIN, 0};
  }
  EXPECT_EQ(40, poll(polls, 40, -1));
  for (struct pollfd &entry : polls)
    close(entry.fd);
}
