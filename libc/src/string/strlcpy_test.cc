// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strlcpy) {
  char target[4];
  EXPECT_EQ(2, strlcpy(target, "ab", sizeof(target)));
  EXPECT_STREQ("ab", target);
  EXPECT_EQ(6, strlcpy(target, "abcdef", sizeof(target)));
  EXPECT_STREQ("abc", target);
  EXPECT_EQ(3, strlcpy(nullptr, "xyz", 0));
}
