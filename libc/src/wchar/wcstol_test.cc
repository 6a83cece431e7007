// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <limits.h>
#include <wchar.h>

#include "harness.h"

TEST(wchar, wcstol) {
  wchar_t *end;
  EXPECT_EQ(-42, wcstol(L" -42 ", &end, 10));
  EXPECT_EQ(L' ', *end);
  EXPECT_EQ(0xabcdul, wcstoul(L"0xABCD", nullptr, 0));
  EXPECT_EQ(LLONG_MIN, wcstoll(L"-9999999999999999999999", nullptr, 10));
  EXPECT_EQ(ULLONG_MAX, wcstoull(L"18446744073709551615", nullptr, 10));
}
