// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswblank) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(isblank(static_cast<int>(c)) != 0, iswblank(c) != 0);
  static const wint_t members[] = {0x3000, 0x2003};
  for (wint_t c : members) {
    EXPECT_TRUE(iswblank_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswblank(c));
  }
  static const wint_t others[] = {0xa0, 0x202f, 0x85};
  for (wint_t c : others)
    EXPECT_FALSE(iswblank_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswblank(WEOF));
}

TEST(wctype, iswblank_l) {
  EXPECT_EQ(iswctype('5', wctype("blank")) != 0, iswblank_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("blank")) != 0, iswblank_l('g', LC_C_UNICODE_LOCALE) != 0);
}
