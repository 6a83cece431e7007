// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
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

// White space is what iswspace_l() says it is.
TEST(wchar, swscanf_l_white_space) {
  locale_t locale = newlocale(LC_ALL_MASK, "en_US.UTF-8", nullptr);
  ASSERT_TRUE(locale != nullptr);
  int number = 0;
  wchar_t word[8];
  EXPECT_EQ(2, swscanf_l(L"\u200312\u3000ab\u2003cd", locale, L"%d\u2003%7ls", &number, word));
  EXPECT_EQ(12, number);
  EXPECT_EQ(0, wcscmp(L"ab", word));
  EXPECT_EQ(0, swscanf(L"\u200312", L"%d", &number));
  freelocale(locale);
}
