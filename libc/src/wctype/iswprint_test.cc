// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswprint) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(isprint(static_cast<int>(c)) != 0, iswprint(c) != 0);
  static const wint_t members[] = {0xe9, 0x3000, 0x1f600};
  for (wint_t c : members) {
    EXPECT_TRUE(iswprint_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswprint(c));
  }
  static const wint_t others[] = {0x85, 0x378, 0xd800, 0x110000};
  for (wint_t c : others)
    EXPECT_FALSE(iswprint_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswprint(WEOF));
}

TEST(wctype, iswprint_l) {
  EXPECT_EQ(iswctype('5', wctype("print")) != 0, iswprint_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("print")) != 0, iswprint_l('g', LC_C_UNICODE_LOCALE) != 0);
}
