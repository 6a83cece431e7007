// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>

#include "harness.h"

TEST(ctype, tolower) {
  for (int c = -1; c < 256; ++c) {
    bool letter = c >= 'A' && c < 'A' + 26;
    EXPECT_EQ(letter ? c - 'A' + 'a' : c, tolower(c));
  }
}

TEST(ctype, tolower_l) {
  locale_t latin9 = newlocale(LC_CTYPE_MASK, "C.ISO-8859-15", nullptr);
  ASSERT_NE(nullptr, latin9);
  EXPECT_EQ(0xe9, tolower_l(0xc9, latin9));
  EXPECT_EQ(0xa4, tolower_l(0xa4, latin9));
  // Its other case isn't in the charset.
  EXPECT_EQ(0xb5, tolower_l(0xb5, latin9));
  freelocale(latin9);
}
