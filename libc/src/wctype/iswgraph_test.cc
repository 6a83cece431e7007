// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, iswgraph) {
  for (wint_t c = 0; c < 0x80; ++c)
    EXPECT_EQ(isgraph(static_cast<int>(c)) != 0, iswgraph(c) != 0);
  static const wint_t members[] = {0xe9, 0x20ac, 0x1f600};
  for (wint_t c : members) {
    EXPECT_TRUE(iswgraph_l(c, LC_C_UNICODE_LOCALE));
    EXPECT_FALSE(iswgraph(c));
  }
  static const wint_t others[] = {0x3000, 0x85, 0x378};
  for (wint_t c : others)
    EXPECT_FALSE(iswgraph_l(c, LC_C_UNICODE_LOCALE));
  EXPECT_FALSE(iswgraph(WEOF));
}

TEST(wctype, iswgraph_l) {
  EXPECT_EQ(iswctype('5', wctype("graph")) != 0, iswgraph_l('5', LC_C_UNICODE_LOCALE) != 0);
  EXPECT_EQ(iswctype('g', wctype("graph")) != 0, iswgraph_l('g', LC_C_UNICODE_LOCALE) != 0);
}
