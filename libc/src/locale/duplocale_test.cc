// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <langinfo.h>
#include <locale.h>

#include "harness.h"

TEST(locale, duplocale) {
  locale_t copy = duplocale(LC_C_UNICODE_LOCALE);
  ASSERT_NE(nullptr, copy);
  EXPECT_NE(LC_C_UNICODE_LOCALE, copy);
  EXPECT_STREQ("UTF-8", nl_langinfo_l(CODESET, copy));
  freelocale(copy);
  copy = duplocale(LC_GLOBAL_LOCALE);
  ASSERT_NE(nullptr, copy);
  freelocale(copy);
}
