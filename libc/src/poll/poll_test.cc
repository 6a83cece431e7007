// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <poll.h>
#include <pthread.h>
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

static long long milliseconds() {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

TEST(poll, no_events) {
  int fds[2], others[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, others));
  ASSERT_EQ(1, write(fds[1], "x", 1));
  // Nobody has asked for data.
  struct pollfd polls[2] = {{fds[0], 0, 0}, {others[0], POLLIN, 0}};
  EXPECT_EQ(0, poll(polls, 1, 0));
  long long before = milliseconds();
  EXPECT_EQ(0, poll(polls, 2, 35));
  EXPECT_GE(milliseconds() - before, 34);
  EXPECT_EQ(0, polls[0].revents);
  // What was asked for is there at once, whatever else there is.
  ASSERT_EQ(1, write(others[1], "x", 1));
  EXPECT_EQ(1, poll(polls, 2, -1));
  EXPECT_EQ(0, polls[0].revents);
  EXPECT_EQ(POLLIN, polls[1].revents);
  close(fds[1]);
  EXPECT_EQ(1, poll(polls, 1, -1));
  EXPECT_TRUE((polls[0].revents & POLLHUP) != 0);
  close(fds[0]);
  EXPECT_EQ(1, poll(polls, 1, -1));
  EXPECT_EQ(POLLNVAL, polls[0].revents);
  close(others[0]);
  close(others[1]);
}

static void *hang_up_later(void *fd) {
  poll(nullptr, 0, 30);
  close(*static_cast<int *>(fd));
  return nullptr;
}

TEST(poll, no_events_until_the_end) {
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  ASSERT_EQ(1, write(fds[1], "x", 1));
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, hang_up_later, &fds[1]));
  struct pollfd entry = {fds[0], 0, 0};
  EXPECT_EQ(1, poll(&entry, 1, -1));
  EXPECT_TRUE((entry.revents & POLLHUP) != 0);
  EXPECT_EQ(0, pthread_join(thread, nullptr));
  close(fds[0]);
}

// As many as there can be descriptors, each in both ways.
TEST(poll, many_both_ways) {
  constexpr int kCount = 1000;
  static struct pollfd polls[kCount];
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  for (struct pollfd &entry : polls)
    entry = {fds[0], POLLIN | POLLOUT, 0};
  EXPECT_EQ(kCount, poll(polls, kCount, 1000));
  for (const struct pollfd &entry : polls)
    EXPECT_EQ(POLLOUT, entry.revents);
  close(fds[0]);
  close(fds[1]);
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
