// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <strings.h>

#include "harness.h"

TEST(strings, ffsll) {
  EXPECT_EQ(0, ffs(0));
  EXPECT_EQ(1, ffs(-1));
  EXPECT_EQ(31, ffs(1 << 30));
  EXPECT_EQ(0, ffsl(0));
  EXPECT_EQ(sizeof(long) * 8, ffsl(static_cast<long>(1ul << (sizeof(long) * 8 - 1))));
  EXPECT_EQ(0, ffsll(0));
  EXPECT_EQ(41, ffsll(1ll << 40));
}
