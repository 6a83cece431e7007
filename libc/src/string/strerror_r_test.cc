// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <string.h>

#include "harness.h"

TEST(string, strerror_r) {
  char buffer[10];
  EXPECT_EQ(0, strerror_r(0, buffer, sizeof(buffer)));
  EXPECT_STREQ("Success", buffer);
  EXPECT_EQ(ERANGE, strerror_r(ENOENT, buffer, sizeof(buffer)));
  EXPECT_STREQ("No such f", buffer);
  EXPECT_STREQ("Bad address", strerror(EFAULT));
}
