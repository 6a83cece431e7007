// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, getsubopt) {
  char ro[] = "ro", size[] = "size", sizes[] = "sizes";
  char *const tokens[] = {ro, sizes, size, nullptr};
  char text[] = "size=12,ro,what=x,";
  char *options = text, *value;
  EXPECT_EQ(2, getsubopt(&options, tokens, &value));
  EXPECT_STREQ("12", value);
  EXPECT_EQ(0, getsubopt(&options, tokens, &value));
  EXPECT_EQ(nullptr, value);
  EXPECT_EQ(-1, getsubopt(&options, tokens, &value));
  EXPECT_STREQ("what=x", value);
  EXPECT_EQ('\0', *options);
}
