// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <string.h>

#include "harness.h"

TEST(ctype, isalnum) {
  for (int c = -1; c < 256; ++c) {
    bool expected =
        c > 0 &&
        strchr("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", c) != nullptr;
    EXPECT_EQ(expected, isalnum(c) != 0);
    EXPECT_EQ(expected, isalnum_l(c, LC_C_UNICODE_LOCALE) != 0);
  }
}

TEST(ctype, isalnum_l) {
  locale_t latin1 = newlocale(LC_CTYPE_MASK, "C.ISO-8859-1", nullptr);
  ASSERT_NE(nullptr, latin1);
  EXPECT_TRUE(isalnum_l(0xe9, latin1));
  EXPECT_FALSE(isalnum_l(0xd7, latin1));
  freelocale(latin1);
}
