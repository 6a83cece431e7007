// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswpunct) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(ispunct(static_cast<int>(c)) != 0, iswpunct(c) != 0);
  static const wint_t members[] = {0x20ac, 0x2014, 0x1f600};
  for (wint_t c : members) {
    EXPECT_TRUE(iswpunct_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswpunct(c));
  }
  static const wint_t others[] = {0xe9, 0x661, 0x3000};
  for (wint_t c : others)
    EXPECT_FALSE(iswpunct_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswpunct(WEOF));
}

TEST(wctype, iswpunct_l) {
  EXPECT_EQ(iswctype('5', wctype("punct")) != 0, iswpunct_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("punct")) != 0, iswpunct_l('g', LC_C_UNICODE_LOCALE) != 0);
}
