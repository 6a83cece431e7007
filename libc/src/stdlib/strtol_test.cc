// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "harness.h"

static long parse(const char *s, int base, int consumed) {
  char *end;
  errno = 0;
  long value = strtol(s, &end, base);
  EXPECT_EQ(consumed, end - s);
  return value;
}

TEST(stdlib, strtol) {
  EXPECT_EQ(123, parse("123", 10, 3));
  EXPECT_EQ(-123, parse(" \t\n-123x", 10, 7));
  EXPECT_EQ(255, parse("0xFf", 0, 4));
  EXPECT_EQ(255, parse("ff", 16, 2));
  EXPECT_EQ(8, parse("010", 0, 3));
  EXPECT_EQ(0, parse("0x", 16, 1));
  EXPECT_EQ(0, parse("0xg", 0, 1));
  EXPECT_EQ(35, parse("+z", 36, 2));
  EXPECT_EQ(5, parse("1012", 2, 3));
  EXPECT_EQ(0, parse("", 10, 0));
  EXPECT_EQ(0, parse(" -", 10, 0));
  EXPECT_EQ(0, errno);
  EXPECT_EQ(0, parse("1", 1, 0));
  EXPECT_EQ(EINVAL, errno);
  EXPECT_EQ(LONG_MAX, parse("99999999999999999999", 10, 20));
  EXPECT_EQ(ERANGE, errno);
  EXPECT_EQ(LONG_MIN, parse("-99999999999999999999", 10, 21));
  EXPECT_EQ(ERANGE, errno);
}
