// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, memrchr) {
  const char text[] = "a long line of text, with letters that come again";
  EXPECT_EQ(text + 46, memrchr(text, 'a', 49));
  EXPECT_EQ(text + 0, memrchr(text, 'a', 1));
  EXPECT_EQ(nullptr, memrchr(text, 'a', 0));
  EXPECT_EQ(text + 7, memrchr(text, 'l', 20));
  EXPECT_EQ(nullptr, memrchr(text, 'z', 49));
}
