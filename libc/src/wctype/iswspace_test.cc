// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswspace) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(isspace(static_cast<int>(c)) != 0, iswspace(c) != 0);
  static const wint_t members[] = {0x85, 0x3000, 0x2028};
  for (wint_t c : members) {
    EXPECT_TRUE(iswspace_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswspace(c));
  }
  static const wint_t others[] = {0xa0, 0x2007, 0x200b};
  for (wint_t c : others)
    EXPECT_FALSE(iswspace_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswspace(WEOF));
}

TEST(wctype, iswspace_l) {
  EXPECT_EQ(iswctype('5', wctype("space")) != 0, iswspace_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("space")) != 0, iswspace_l('g', LC_C_UNICODE_LOCALE) != 0);
}
