// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#define _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS
#include <string.h>

#include "harness.h"

TEST(string, stpcpy) {
  char target[8] = {};
  EXPECT_EQ(target + 3, stpcpy(target, "abc"));
  EXPECT_STREQ("abc", target);
}
