// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, stpncpy) {
  char target[6] = "zzzzz";
  EXPECT_EQ(target + 2, stpncpy(target, "ab", 4));
  EXPECT_EQ(0, memcmp(target, "ab\0\0z", 6));
  EXPECT_EQ(target + 3, stpncpy(target, "xyzw", 3));
  EXPECT_EQ(0, memcmp(target, "xyz\0z", 6));
}
