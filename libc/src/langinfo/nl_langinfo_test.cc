// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <langinfo.h>
#include <locale.h>

#include "harness.h"

TEST(langinfo, nl_langinfo) {
  EXPECT_STREQ("US-ASCII", nl_langinfo(CODESET));
  EXPECT_STREQ("UTF-8", nl_langinfo_l(CODESET, LC_C_UNICODE_LOCALE));
  EXPECT_STREQ("Sunday", nl_langinfo(DAY_1));
  EXPECT_STREQ("Sat", nl_langinfo(ABDAY_7));
  EXPECT_STREQ("January", nl_langinfo(MON_1));
  EXPECT_STREQ("Dec", nl_langinfo(ABMON_12));
  EXPECT_STREQ("%a %b %e %H:%M:%S %Y", nl_langinfo(D_T_FMT));
  EXPECT_STREQ("PM", nl_langinfo(PM_STR));
  EXPECT_STREQ(".", nl_langinfo(RADIXCHAR));
  EXPECT_STREQ("", nl_langinfo(THOUSEP));
  EXPECT_STREQ("^[yY]", nl_langinfo(YESEXPR));
  EXPECT_STREQ("-", nl_langinfo(CRNCYSTR));
  EXPECT_STREQ("", nl_langinfo(-1));
}
