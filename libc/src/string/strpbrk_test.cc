// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strpbrk) {
  const char text[] = "a+b-c";
  EXPECT_EQ(text + 1, strpbrk(text, "-+"));
  EXPECT_EQ(nullptr, strpbrk(text, "*/"));
  EXPECT_EQ(nullptr, strpbrk(text, ""));
}
