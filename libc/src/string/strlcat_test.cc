// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strlcat) {
  char target[6] = "ab";
  EXPECT_EQ(4, strlcat(target, "cd", sizeof(target)));
  EXPECT_STREQ("abcd", target);
  EXPECT_EQ(7, strlcat(target, "efg", sizeof(target)));
  EXPECT_STREQ("abcde", target);
  EXPECT_EQ(5, strlcat(target, "xyz", 2));
  EXPECT_STREQ("abcde", target);
}
