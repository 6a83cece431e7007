// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strncpy) {
  char target[6] = "zzzzz";
  EXPECT_EQ(target, strncpy(target, "ab", 4));
  EXPECT_EQ(0, memcmp(target, "ab\0\0z", 6));
}
