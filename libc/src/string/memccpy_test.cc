// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, memccpy) {
  char target[8] = "zzzzzzz";
  EXPECT_EQ(target + 3, memccpy(target, "ab:cd", ':', 5));
  EXPECT_STREQ("ab:zzzz", target);
  EXPECT_EQ(nullptr, memccpy(target, "xyz", ':', 2));
  EXPECT_STREQ("xy:zzzz", target);
}
