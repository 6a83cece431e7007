// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <poll.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

TEST(poll, ppoll_time_out) {
  struct timespec before, after;
  const struct timespec time = {0, 20500000};
  clock_gettime(CLOCK_MONOTONIC, &before);
  EXPECT_EQ(0, ppoll(nullptr, 0, &time, nullptr));
  clock_gettime(CLOCK_MONOTONIC, &after);
  EXPECT_GE((after.tv_sec - before.tv_sec) * 1000000000 + after.tv_nsec - before.tv_nsec, 20500000);
}

TEST(poll, ppoll_ready) {
  int fds[2];
  ASSERT_EQ(0, pipe(fds));
  ASSERT_EQ(1, write(fds[1], "x", 1));
  struct pollfd entry = {fds[0], POLLIN, 0};
  sigset_t mask;
  sigfillset(&mask);
  EXPECT_EQ(1, ppoll(&entry, 1, nullptr, &mask));
  EXPECT_EQ(POLLIN, entry.revents);
  close(fds[0]);
  close(fds[1]);
}

TEST(poll, ppoll_errors) {
  const struct timespec too_many = {0, 1000000000}, negative = {0, -1}, before_now = {-1, 0};
  EXPECT_FAILS(EINVAL, ppoll(nullptr, 0, &too_many, nullptr));
  EXPECT_FAILS(EINVAL, ppoll(nullptr, 0, &negative, nullptr));
  EXPECT_FAILS(EINVAL, ppoll(nullptr, 0, &before_now, nullptr));
}
