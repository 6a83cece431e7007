// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#define _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS
#include <string.h>

#include "harness.h"

TEST(string, strcpy) {
  char target[8] = "zzzzzzz";
  EXPECT_EQ(target, strcpy(target, "abc"));
  EXPECT_STREQ("abc", target);
  EXPECT_EQ('z', target[4]);
}
