// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strnlen) {
  EXPECT_EQ(0, strnlen("abc", 0));
  EXPECT_EQ(2, strnlen("abc", 2));
  EXPECT_EQ(3, strnlen("abc", 3));
  EXPECT_EQ(3, strnlen("abc", 1000));
}
