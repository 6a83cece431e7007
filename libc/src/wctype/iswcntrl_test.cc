// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswcntrl) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(iscntrl(static_cast<int>(c)) != 0, iswcntrl(c) != 0);
  static const wint_t members[] = {0x85, 0x2028};
  for (wint_t c : members) {
    EXPECT_TRUE(iswcntrl_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswcntrl(c));
  }
  static const wint_t others[] = {0xe9, 0xad};
  for (wint_t c : others)
    EXPECT_FALSE(iswcntrl_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswcntrl(WEOF));
}

TEST(wctype, iswcntrl_l) {
  EXPECT_EQ(iswctype('5', wctype("cntrl")) != 0, iswcntrl_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("cntrl")) != 0, iswcntrl_l('g', LC_C_UNICODE_LOCALE) != 0);
}
