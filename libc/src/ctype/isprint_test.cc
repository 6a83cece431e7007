// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <string.h>

#include "harness.h"

TEST(ctype, isprint) {
  for (int c = -1; c < 256; ++c) {
    bool expected = c >= 0x20 && c < 0x7f;
    EXPECT_EQ(expected, isprint(c) != 0);
    EXPECT_EQ(expected, isprint_l(c, LC_C_UNICODE_LOCALE) != 0);
  }
}

TEST(ctype, isprint_l) {
  locale_t latin1 = newlocale(LC_CTYPE_MASK, "C.ISO-8859-1", nullptr);
  ASSERT_NE(nullptr, latin1);
  EXPECT_TRUE(isprint_l(0xe9, latin1));
  EXPECT_FALSE(isprint_l(0x85, latin1));
  freelocale(latin1);
}
