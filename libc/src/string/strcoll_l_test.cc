// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <string.h>

#include "harness.h"

TEST(string, strcoll_l) {
  EXPECT_LT(strcoll_l("abc", "abd", LC_C_LOCALE), 0);
  EXPECT_EQ(0, strcoll_l("abc", "abc", LC_C_UNICODE_LOCALE));
  EXPECT_GT(strcoll("b", "a"), 0);
}
