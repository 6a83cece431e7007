// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, a64l) {
  EXPECT_EQ(0, a64l(""));
  EXPECT_EQ(0, a64l("."));
  EXPECT_EQ(1, a64l("/"));
  EXPECT_EQ(2, a64l("0"));
  EXPECT_EQ(63, a64l("z"));
  EXPECT_EQ(-1, a64l("zzzzz1"));
}
