// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, wctype) {
  EXPECT_NE(0, wctype("alpha"));
  EXPECT_NE(0, wctype_l("xdigit", LC_C_LOCALE));
  EXPECT_EQ(0, wctype("vowel"));
  EXPECT_EQ(0, wctype(""));
  EXPECT_TRUE(iswctype('e', wctype("alpha")));
  EXPECT_TRUE(iswctype_l('5', wctype("alnum"), LC_C_LOCALE));
  EXPECT_FALSE(iswctype_l(L'\u00e9', wctype("alpha"), LC_C_LOCALE));
  EXPECT_TRUE(iswctype_l(L'\u00e9', wctype("alpha"), LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswctype('e', wctype("digit")));
  EXPECT_FALSE(iswctype('e', 0));
}
