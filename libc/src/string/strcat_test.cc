// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#define _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS
#include <string.h>

#include "harness.h"

TEST(string, strcat) {
  char target[8] = "ab";
  EXPECT_EQ(target, strcat(target, "cde"));
  EXPECT_STREQ("abcde", target);
}
