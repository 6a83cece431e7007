// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswdigit) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(isdigit(static_cast<int>(c)) != 0, iswdigit(c) != 0);
  static const wint_t others[] = {0x661, 0xb2};
  for (wint_t c : others)
    EXPECT_FALSE(iswdigit_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswdigit(WEOF));
}

TEST(wctype, iswdigit_l) {
  EXPECT_EQ(iswctype('5', wctype("digit")) != 0, iswdigit_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("digit")) != 0, iswdigit_l('g', LC_C_UNICODE_LOCALE) != 0);
}
