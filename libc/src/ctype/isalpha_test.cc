// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <string.h>

#include "harness.h"

TEST(ctype, isalpha) {
  for (int c = -1; c < 256; ++c) {
    bool expected =
        c > 0 && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", c) != nullptr;
    EXPECT_EQ(expected, isalpha(c) != 0);
    EXPECT_EQ(expected, isalpha_l(c, LC_C_UNICODE_LOCALE) != 0);
  }
}

TEST(ctype, isalpha_l) {
  locale_t latin1 = newlocale(LC_CTYPE_MASK, "C.ISO-8859-1", nullptr);
  ASSERT_NE(nullptr, latin1);
  EXPECT_TRUE(isalpha_l(0xe9, latin1));
  EXPECT_FALSE(isalpha_l(0xd7, latin1));
  freelocale(latin1);
}
