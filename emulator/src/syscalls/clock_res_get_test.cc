// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

TEST(syscalls, clock_res_get) {
  cloudabi_timestamp_t resolution = 0;
  EXPECT_EQ(0, cloudabi_sys_clock_res_get(CLOUDABI_CLOCK_MONOTONIC, &resolution));
  EXPECT_GT(resolution, 0u);
  EXPECT_LE(resolution, 20000000u);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_clock_res_get(99, &resolution));
}
