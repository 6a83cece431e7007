// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <strings.h>

#include "harness.h"

TEST(strings, bcmp) {
  EXPECT_EQ(0, bcmp("abc", "abd", 2));
  EXPECT_NE(0, bcmp("abc", "abd", 3));
}
