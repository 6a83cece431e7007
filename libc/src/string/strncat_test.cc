// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#define _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS
#include <string.h>

#include "harness.h"

TEST(string, strncat) {
  char target[8] = "ab";
  EXPECT_EQ(target, strncat(target, "cde", 2));
  EXPECT_STREQ("abcd", target);
  strncat(target, "xy", 10);
  EXPECT_STREQ("abcdxy", target);
}
