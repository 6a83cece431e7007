// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, clock_time_get) {
  cloudabi_timestamp_t before = now();
  sleep_for(2 * kMillisecond);
  EXPECT_GE(now(), before + 2 * kMillisecond);
  // 2020 to 2100.
  EXPECT_GT(now(CLOUDABI_CLOCK_REALTIME), 1577836800000000000u);
  EXPECT_LT(now(CLOUDABI_CLOCK_REALTIME), 4102444800000000000u);
  EXPECT_GT(now(CLOUDABI_CLOCK_PROCESS_CPUTIME_ID), 0u);
  EXPECT_GT(now(CLOUDABI_CLOCK_THREAD_CPUTIME_ID), 0u);
  cloudabi_timestamp_t time;
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_clock_time_get(0, 0, &time));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_clock_time_get(5, 0, &time));
}
