// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswxdigit) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(isxdigit(static_cast<int>(c)) != 0, iswxdigit(c) != 0);
  static const wint_t others[] = {0xff21, 0x661};
  for (wint_t c : others)
    EXPECT_FALSE(iswxdigit_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswxdigit(WEOF));
}

TEST(wctype, iswxdigit_l) {
  EXPECT_EQ(iswctype('5', wctype("xdigit")) != 0, iswxdigit_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("xdigit")) != 0, iswxdigit_l('g', LC_C_UNICODE_LOCALE) != 0);
}
