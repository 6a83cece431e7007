// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <time.h>

#include "harness.h"

TEST(time, clock_gettime) {
  struct timespec first, second;
  ASSERT_EQ(0, clock_gettime(CLOCK_MONOTONIC, &first));
  ASSERT_EQ(0, clock_gettime(CLOCK_MONOTONIC, &second));
  EXPECT_TRUE(first.tv_sec < second.tv_sec ||
              (first.tv_sec == second.tv_sec && first.tv_nsec <= second.tv_nsec));
  ASSERT_EQ(0, clock_gettime(CLOCK_REALTIME, &first));
  EXPECT_GT(first.tv_sec, 1600000000);
  EXPECT_LT(first.tv_nsec, 1000000000);
  time_t now;
  EXPECT_EQ(time(&now), now);
  EXPECT_TRUE(now - first.tv_sec <= 60);
  ASSERT_EQ(TIME_UTC, timespec_get(&second, TIME_UTC));
  EXPECT_GE(second.tv_sec, first.tv_sec);
  EXPECT_EQ(0, timespec_get(&second, 17));
}

TEST(time, clock_getres) {
  struct timespec step;
  ASSERT_EQ(0, clock_getres(CLOCK_MONOTONIC, &step));
  EXPECT_EQ(0, step.tv_sec);
  EXPECT_GT(step.tv_nsec, 0);
  EXPECT_EQ(0, clock_getres(CLOCK_REALTIME, nullptr));
  EXPECT_EQ(TIME_UTC, timespec_getres(&step, TIME_UTC));
}

TEST(time, clock) {
  struct timespec cpu;
  ASSERT_EQ(0, clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu));
  ASSERT_EQ(0, clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu));
  clock_t before = clock();
  EXPECT_GT(before, 0);
  EXPECT_LE(before, clock());
}
