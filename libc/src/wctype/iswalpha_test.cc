// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswalpha) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(isalpha(static_cast<int>(c)) != 0, iswalpha(c) != 0);
  static const wint_t members[] = {0xe9, 0x3b1, 0x5d0, 0x4e2d, 0x661, 0x1f130};
  for (wint_t c : members) {
    EXPECT_TRUE(iswalpha_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswalpha(c));
  }
  static const wint_t others[] = {0x2014, 0x3000, 0xd800};
  for (wint_t c : others)
    EXPECT_FALSE(iswalpha_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswalpha(WEOF));
}

TEST(wctype, iswalpha_l) {
  EXPECT_EQ(iswctype('5', wctype("alpha")) != 0, iswalpha_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("alpha")) != 0, iswalpha_l('g', LC_C_UNICODE_LOCALE) != 0);
}
