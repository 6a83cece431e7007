// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>
#include <string.h>

#include "harness.h"

TEST(ctype, isspace) {
  for (int c = -1; c < 256; ++c) {
    bool expected = c > 0 && strchr(" \t\n\v\f\r", c) != nullptr;
    EXPECT_EQ(expected, isspace(c) != 0);
    EXPECT_EQ(expected, isspace_l(c, LC_C_UNICODE_LOCALE) != 0);
  }
}

// Readers of numbers and formats rely on it: see support/white_space.h.
TEST(ctype, isspace_l) {
  const char *const names[] = {"en_US.ISO-8859-1", "en_US.ISO-8859-15", "en_US.UTF-8"};
  for (const char *name : names) {
    locale_t locale = newlocale(LC_ALL_MASK, name, nullptr);
    ASSERT_TRUE(locale != nullptr);
    for (int c = 0x80; c < 0x100; ++c)
      EXPECT_EQ(0, isspace_l(c, locale));
    freelocale(locale);
  }
}
