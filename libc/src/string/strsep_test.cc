// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strsep) {
  char text[] = "a,,b:c";
  char *rest = text;
  EXPECT_STREQ("a", strsep(&rest, ",:"));
  EXPECT_STREQ("", strsep(&rest, ",:"));
  EXPECT_STREQ("b", strsep(&rest, ",:"));
  EXPECT_STREQ("c", strsep(&rest, ",:"));
  EXPECT_EQ(nullptr, strsep(&rest, ",:"));
}
