// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strchrnul) {
  const char text[] = "key=value";
  EXPECT_EQ(text + 3, strchrnul(text, '='));
  EXPECT_EQ(text + 9, strchrnul(text, '?'));
  EXPECT_EQ(text + 9, strchrnul(text, '\0'));
}
