// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <time.h>

#include "harness.h"

static long long nanoseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

TEST(time, nanosleep) {
  struct timespec time = {0, 2000000}, rest = {1, 2};
  long long start = nanoseconds(CLOCK_MONOTONIC);
  EXPECT_EQ(0, nanosleep(&time, &rest));
  EXPECT_GE(nanoseconds(CLOCK_MONOTONIC) - start, 2000000);
  time.tv_nsec = 0;
  EXPECT_EQ(0, nanosleep(&time));
  time.tv_nsec = 1000000000;
  EXPECT_FAILS(EINVAL, nanosleep(&time, nullptr));
  time = {-1, 0};
  EXPECT_FAILS(EINVAL, nanosleep(&time, nullptr));
}

TEST(time, clock_nanosleep) {
  struct timespec time;
  long long start = nanoseconds(CLOCK_REALTIME);
  ASSERT_EQ(0, clock_gettime(CLOCK_REALTIME, &time));
  // A moment that has passed.
  EXPECT_EQ(0, clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &time, nullptr));
  time.tv_nsec += 3000000;
  if (time.tv_nsec >= 1000000000) {
    time.tv_nsec -= 1000000000;
    ++time.tv_sec;
  }
  EXPECT_EQ(0, clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &time));
  EXPECT_GE(nanoseconds(CLOCK_REALTIME) - start, 3000000);
  EXPECT_EQ(EINVAL, clock_nanosleep(CLOCK_REALTIME, ~TIMER_ABSTIME, &time));
}
