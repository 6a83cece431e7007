// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswlower) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(islower(static_cast<int>(c)) != 0, iswlower(c) != 0);
  static const wint_t members[] = {0xe9, 0x3b1, 0x10428};
  for (wint_t c : members) {
    EXPECT_TRUE(iswlower_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswlower(c));
  }
  static const wint_t others[] = {0xc9, 0x4e2d};
  for (wint_t c : others)
    EXPECT_FALSE(iswlower_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswlower(WEOF));
}

TEST(wctype, iswlower_l) {
  EXPECT_EQ(iswctype('5', wctype("lower")) != 0, iswlower_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("lower")) != 0, iswlower_l('g', LC_C_UNICODE_LOCALE) != 0);
}
