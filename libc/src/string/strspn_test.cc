// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strspn) {
  EXPECT_EQ(0, strspn("abc", ""));
  EXPECT_EQ(0, strspn("", "abc"));
  EXPECT_EQ(3, strspn("aaab", "a"));
  EXPECT_EQ(4, strspn("abac\xff", "abc"));
  EXPECT_EQ(5, strspn("abac\xff", "abc\xff"));
}
