// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

TEST(syscalls, random_get) {
  // More than the kernel gives at a time.
  static unsigned char a[100000], b[100000];
  EXPECT_EQ(0, cloudabi_sys_random_get(a, sizeof(a)));
  EXPECT_EQ(0, cloudabi_sys_random_get(b, sizeof(b)));
  EXPECT_NE(0, memcmp(a, b, sizeof(a)));
  EXPECT_NE(0, memcmp(a + 99900, a + 99800, 100));
  EXPECT_EQ(0, cloudabi_sys_random_get(a, 0));
}
