// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, strtoull) {
  errno = 0;
  EXPECT_EQ(ULLONG_MAX, strtoull("18446744073709551615", nullptr, 10));
  EXPECT_EQ(ULLONG_MAX, strtoull("-1", nullptr, 10));
  EXPECT_EQ(ULLONG_MAX, strtoull("0xffffffffffffffff", nullptr, 0));
  EXPECT_EQ(0, errno);
  EXPECT_EQ(ULLONG_MAX, strtoull("18446744073709551616", nullptr, 10));
  EXPECT_EQ(ERANGE, errno);
}
