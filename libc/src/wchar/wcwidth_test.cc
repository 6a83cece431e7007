// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "harness.h"

TEST(wchar, wcwidth) {
  EXPECT_EQ(0, wcwidth(L'\0'));
  EXPECT_EQ(1, wcwidth(L'a'));
  EXPECT_EQ(-1, wcwidth(L'\n'));
  EXPECT_EQ(-1, wcwidth(0x85));
  EXPECT_EQ(1, wcwidth(0xe9));
  EXPECT_EQ(1, wcwidth(0xad));
  EXPECT_EQ(0, wcwidth(0x301));
  EXPECT_EQ(0, wcwidth(0x200b));
  EXPECT_EQ(2, wcwidth(0x4e2d));
  EXPECT_EQ(2, wcwidth(0xff21));
  EXPECT_EQ(2, wcwidth(0x1f600));
  EXPECT_EQ(0, wcwidth(0x1160));
  EXPECT_EQ(0, wcwidth(0xd7b0));
  EXPECT_EQ(1, wcwidth(0x600));
  EXPECT_EQ(1, wcwidth(0x110cd));
  EXPECT_EQ(-1, wcwidth(0x378));
  EXPECT_EQ(-1, wcwidth(-1));
}

TEST(wchar, wcswidth) {
  EXPECT_EQ(0, wcswidth(L"", 5));
  EXPECT_EQ(5, wcswidth(L"a\u4e2d\u6587", 10));
  EXPECT_EQ(3, wcswidth(L"a\u4e2d\u6587", 2));
  EXPECT_EQ(-1, wcswidth(L"a\nb", 3));
}
