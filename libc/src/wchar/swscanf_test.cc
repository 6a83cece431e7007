// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <wchar.h>

#include "harness.h"

TEST(wchar, swscanf) {
  int n = 0;
  double d = 0;
  char narrow[10];
  wchar_t wide[10];
  EXPECT_EQ(4, swscanf(L" 42 2.5 abc xyz", L"%d %lf %s %ls", &n, &d, narrow, wide));
  EXPECT_EQ(42, n);
  EXPECT_EQ(2.5, d);
  EXPECT_STREQ("abc", narrow);
  EXPECT_EQ(0, wcscmp(wide, L"xyz"));
}
