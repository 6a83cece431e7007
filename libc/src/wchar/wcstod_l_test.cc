// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <wchar.h>

#include "harness.h"

TEST(wchar, wcstod_l) {
  wchar_t *end;
  EXPECT_EQ(-12.5e10, wcstod_l(L" -12.5e10x", &end, LC_C_LOCALE));
  EXPECT_EQ(L'x', *end);
  EXPECT_EQ(0x1.8p3f, wcstof(L"0x1.8p3", nullptr));
  EXPECT_EQ(9007199254740993.0L, wcstold(L"9007199254740993", nullptr));
  EXPECT_EQ(9007199254740994.0, wcstod(L"9007199254740993.00000000000000000000001", nullptr));
  EXPECT_EQ(3.14159265358979323846264338327950288L,
            wcstold(L"3.14159265358979323846264338327950288", nullptr));
}

// White space is what iswspace_l() says it is.
TEST(wchar, wcstod_l_white_space) {
  locale_t locale = newlocale(LC_ALL_MASK, "en_US.UTF-8", nullptr);
  ASSERT_TRUE(locale != nullptr);
  const wchar_t text[] = L" \u2003\u30001.5";
  wchar_t *end;
  EXPECT_EQ(1.5, wcstod_l(text, &end, locale));
  EXPECT_EQ(text + 6, end);
  EXPECT_EQ(0, wcstod_l(text, &end, LC_C_LOCALE));
  EXPECT_EQ(text, end);
  // It doesn't break lines, and so is no white space.
  EXPECT_EQ(0, wcstod_l(L"\u00a01.5", nullptr, locale));
  freelocale(locale);
}
