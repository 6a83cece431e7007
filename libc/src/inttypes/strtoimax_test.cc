// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <inttypes.h>

#include "harness.h"

TEST(inttypes, strtoimax) {
  errno = 0;
  EXPECT_EQ(INTMAX_MIN, strtoimax("-9223372036854775808", nullptr, 10));
  EXPECT_EQ(UINTMAX_MAX, strtoumax("18446744073709551615", nullptr, 10));
  EXPECT_EQ(0, errno);
  EXPECT_EQ(-17, wcstoimax(L"-0x11", nullptr, 0));
  wchar_t *end;
  EXPECT_EQ(17, wcstoumax(L"17 ", &end, 0));
  EXPECT_EQ(L' ', *end);
}
