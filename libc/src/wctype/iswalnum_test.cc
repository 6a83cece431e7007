// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswalnum) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(isalnum(static_cast<int>(c)) != 0, iswalnum(c) != 0);
  static const wint_t members[] = {0x5d0, 0x4e2d, 0x661};
  for (wint_t c : members) {
    EXPECT_TRUE(iswalnum_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswalnum(c));
  }
  static const wint_t others[] = {0x2014, 0x3000, 0x10ffff};
  for (wint_t c : others)
    EXPECT_FALSE(iswalnum_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswalnum(WEOF));
}

TEST(wctype, iswalnum_l) {
  EXPECT_EQ(iswctype('5', wctype("alnum")) != 0, iswalnum_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("alnum")) != 0, iswalnum_l('g', LC_C_UNICODE_LOCALE) != 0);
}
