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
