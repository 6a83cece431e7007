// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, mempcpy) {
  char target[8] = {};
  EXPECT_EQ(target + 3, mempcpy(target, "abc", 3));
  EXPECT_STREQ("abc", target);
}
