// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strtok_r) {
  char text[] = ",,a,,b:c:";
  char *rest = nullptr;
  EXPECT_STREQ("a", strtok_r(text, ",:", &rest));
  EXPECT_STREQ("b", strtok_r(nullptr, ",:", &rest));
  EXPECT_STREQ("c", strtok_r(nullptr, ",:", &rest));
  EXPECT_EQ(nullptr, strtok_r(nullptr, ",:", &rest));
  EXPECT_EQ(nullptr, strtok_r(nullptr, ",:", &rest));
}
