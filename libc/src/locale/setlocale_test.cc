// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

TEST(locale, setlocale) {
  ASSERT_STREQ("C", setlocale(LC_ALL, nullptr));
  EXPECT_EQ(1, MB_CUR_MAX);
  EXPECT_EQ(nullptr, setlocale(LC_ALL, "xx_YY"));
  EXPECT_EQ(nullptr, setlocale(-1, "C"));
  EXPECT_EQ(nullptr, setlocale(LC_TIME + 1, nullptr));
  EXPECT_STREQ("C", setlocale(LC_ALL, nullptr));

  EXPECT_STREQ("C.UTF-8", setlocale(LC_CTYPE, ""));
  EXPECT_EQ(4, MB_CUR_MAX);
  EXPECT_STREQ("C", setlocale(LC_TIME, nullptr));
  char saved[160];
  strlcpy(saved, setlocale(LC_ALL, nullptr), sizeof(saved));
  EXPECT_STREQ("C;C.UTF-8;C;C;C;C", saved);
  EXPECT_STREQ("C", setlocale(LC_ALL, "POSIX"));
  EXPECT_EQ(1, MB_CUR_MAX);
  EXPECT_STREQ(saved, setlocale(LC_ALL, saved));
  EXPECT_EQ(4, MB_CUR_MAX);
  EXPECT_EQ(nullptr, setlocale(LC_ALL, "C;C"));
  EXPECT_STREQ("C", setlocale(LC_ALL, "C"));
}
