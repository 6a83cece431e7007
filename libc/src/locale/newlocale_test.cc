// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>

#include "harness.h"

TEST(locale, newlocale) {
  locale_t made = newlocale(LC_ALL_MASK, "C.UTF-8", nullptr);
  ASSERT_NE(nullptr, made);
  EXPECT_STREQ("UTF-8", nl_langinfo_l(CODESET, made));
  EXPECT_EQ(4, MB_CUR_MAX_L(made));
  // One category changes in place.
  EXPECT_EQ(made, newlocale(LC_CTYPE_MASK, "POSIX", made));
  EXPECT_STREQ("US-ASCII", nl_langinfo_l(CODESET, made));
  freelocale(made);
}

TEST(locale, newlocale_keeps_constant_base) {
  locale_t made = newlocale(LC_CTYPE_MASK, "C.utf8", LC_C_LOCALE);
  ASSERT_NE(nullptr, made);
  EXPECT_NE(LC_C_LOCALE, made);
  EXPECT_STREQ("US-ASCII", nl_langinfo_l(CODESET, LC_C_LOCALE));
  freelocale(made);
}

TEST(locale, newlocale_empty_name) {
  locale_t made = newlocale(LC_ALL_MASK, "", nullptr);
  ASSERT_NE(nullptr, made);
  EXPECT_STREQ("UTF-8", nl_langinfo_l(CODESET, made));
  freelocale(made);
}

TEST(locale, newlocale_time_zone) {
  locale_t made = newlocale(LC_TIMEZONE_MASK, "UTC", nullptr);
  ASSERT_NE(nullptr, made);
  freelocale(made);
  errno = 0;
  EXPECT_EQ(nullptr, newlocale(LC_TIMEZONE_MASK, "Mars/Olympus_Mons", nullptr));
  EXPECT_EQ(ENOENT, errno);
}

TEST(locale, newlocale_errors) {
  static const char *const unknown[] = {"xx_YY", "C.EBCDIC", "C.", "Cx", "C.UTF-88", "c"};
  for (const char *name : unknown) {
    errno = 0;
    EXPECT_EQ(nullptr, newlocale(LC_ALL_MASK, name, nullptr));
    EXPECT_EQ(ENOENT, errno);
  }
  errno = 0;
  EXPECT_EQ(nullptr, newlocale(LC_ALL_MASK, nullptr, nullptr));
  EXPECT_EQ(EINVAL, errno);
  errno = 0;
  EXPECT_EQ(nullptr, newlocale(LC_ALL_MASK << 1, "C", nullptr));
  EXPECT_EQ(EINVAL, errno);
}
