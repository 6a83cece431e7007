// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strcspn) {
  EXPECT_EQ(3, strcspn("abc", ""));
  EXPECT_EQ(2, strcspn("abc", "c"));
  EXPECT_EQ(1, strcspn("abc", "cb"));
  EXPECT_EQ(3, strcspn("abc", "xyz"));
}
