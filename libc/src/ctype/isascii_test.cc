// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>

#include "harness.h"

TEST(ctype, isascii) {
  EXPECT_TRUE(isascii(0));
  EXPECT_TRUE(isascii(0x7f));
  EXPECT_FALSE(isascii(0x80));
  EXPECT_FALSE(isascii(-1));
}
