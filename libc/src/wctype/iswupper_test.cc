// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswupper) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(isupper(static_cast<int>(c)) != 0, iswupper(c) != 0);
  static const wint_t members[] = {0xc9, 0x391, 0x10400};
  for (wint_t c : members) {
    EXPECT_TRUE(iswupper_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswupper(c));
  }
  static const wint_t others[] = {0xe9, 0x4e2d};
  for (wint_t c : others)
    EXPECT_FALSE(iswupper_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswupper(WEOF));
}

TEST(wctype, iswupper_l) {
  EXPECT_EQ(iswctype('5', wctype("upper")) != 0, iswupper_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("upper")) != 0, iswupper_l('g', LC_C_UNICODE_LOCALE) != 0);
}
