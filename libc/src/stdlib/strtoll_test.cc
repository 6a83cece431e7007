// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, strtoll) {
  errno = 0;
  EXPECT_EQ(LLONG_MAX, strtoll("9223372036854775807", nullptr, 10));
  EXPECT_EQ(LLONG_MIN, strtoll("-9223372036854775808", nullptr, 10));
  EXPECT_EQ(0, errno);
  EXPECT_EQ(LLONG_MAX, strtoll("9223372036854775808", nullptr, 10));
  EXPECT_EQ(ERANGE, errno);
  errno = 0;
  EXPECT_EQ(LLONG_MIN, strtoll("-9223372036854775809", nullptr, 10));
  EXPECT_EQ(ERANGE, errno);
}
