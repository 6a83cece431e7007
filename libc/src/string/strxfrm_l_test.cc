// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <string.h>

#include "harness.h"

TEST(string, strxfrm_l) {
  char key[4];
  EXPECT_EQ(3, strxfrm_l(key, "abc", sizeof(key), LC_C_LOCALE));
  EXPECT_STREQ("abc", key);
  EXPECT_EQ(3, strxfrm(nullptr, "abc", 0));
}

TEST(string, strxfrm_l_language) {
  locale_t locale = newlocale(LC_ALL_MASK, "en_US", nullptr);
  const char *const words[] = {"",      "co-op", "coop", "COOP", "coöp",
                               "cotes", "l·",    "ﷺ",    "가",   "\xff"};
  char before[200] = "", key[200];
  for (const char *word : words) {
    const size_t length = strxfrm_l(key, word, sizeof(key), locale);
    EXPECT_TRUE(length < sizeof(key));
    EXPECT_EQ(length, strlen(key));
    EXPECT_EQ(length, strxfrm_l(nullptr, word, 0, locale));
    EXPECT_LT(strcmp(before, key), 0);
    memcpy(before, key, length + 1);
  }
  // Nothing is written beyond the room.
  memset(key, 'x', sizeof(key));
  EXPECT_TRUE(strxfrm_l(key, "coop", 3, locale) > 3);
  EXPECT_EQ('x', key[3]);
  freelocale(locale);
}
