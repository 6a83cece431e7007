// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, atoi) {
  EXPECT_EQ(-12, atoi(" -12abc"));
  EXPECT_EQ(0, atoi("abc"));
  EXPECT_EQ(12L, atol("12"));
  EXPECT_EQ(12345678901234LL, atoll("12345678901234"));
  EXPECT_EQ(2.5, atof("2.5"));
}
