// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, wctrans) {
  ASSERT_NE(nullptr, wctrans("tolower"));
  ASSERT_NE(nullptr, wctrans_l("toupper", LC_C_LOCALE));
  EXPECT_EQ(nullptr, wctrans("totitle"));
  EXPECT_EQ('E', towctrans('E', wctrans("totitle")));
  EXPECT_EQ('E', towctrans_l('E', nullptr, LC_C_UNICODE_LOCALE));
  EXPECT_EQ('e', towctrans('E', wctrans("tolower")));
  EXPECT_EQ('E', towctrans_l('e', wctrans("toupper"), LC_C_LOCALE));
  EXPECT_EQ(L'\u00e9', towctrans_l(L'\u00e9', wctrans("toupper"), LC_C_LOCALE));
  EXPECT_EQ(L'\u00c9', towctrans_l(L'\u00e9', wctrans("toupper"), LC_C_UNICODE_LOCALE));
}
