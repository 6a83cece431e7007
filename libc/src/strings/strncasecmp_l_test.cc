// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <strings.h>

#include "harness.h"

TEST(strings, strncasecmp_l) {
  EXPECT_EQ(0, strncasecmp_l("HeLLo", "hEllO", 5, LC_C_LOCALE));
  EXPECT_EQ(0, strncasecmp("HeLLo", "hEllx", 4));
  EXPECT_EQ(0, strcasecmp("HeLLo", "hEllo"));
  EXPECT_LT(strcasecmp("HeLLa", "hEllo"), 0);
  EXPECT_LT(strcasecmp("hell", "HELLO"), 0);
  EXPECT_NE(0, strcasecmp_l("[", "{", LC_C_LOCALE));
}
