// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strncmp) {
  EXPECT_EQ(0, strncmp("abc", "abd", 2));
  EXPECT_LT(strncmp("abc", "abd", 3), 0);
  EXPECT_EQ(0, strncmp("abc", "abc", 100));
  EXPECT_GT(strncmp("abcd", "abc", 100), 0);
  EXPECT_EQ(0, strncmp("", "x", 0));
  static char a[300], b[300];
  memset(a, 'q', sizeof(a));
  memset(b, 'q', sizeof(b));
  for (size_t size = 0; size < 250; ++size) {
    b[size] = 'r';
    ASSERT_EQ(0, strncmp(a, b, size));
    ASSERT_LT(strncmp(a, b, size + 1), 0);
    ASSERT_LT(strncmp(a, b, 300), 0);
    b[size] = 'q';
  }
}
