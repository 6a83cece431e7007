// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <regex.h>
#include <string.h>

#include "harness.h"

TEST(regex, regwexec) {
  regex_t regex;
  ASSERT_EQ(0, regwcomp(&regex, L"(\u20ac+)(x?)", REG_EXTENDED));
  EXPECT_EQ(2, regex.re_nsub);
  regmatch_t groups[3];
  EXPECT_EQ(0, regwexec(&regex, L"ab\u20ac\u20acx", 3, groups, 0));
  EXPECT_EQ(2, groups[1].rm_so);
  EXPECT_EQ(4, groups[1].rm_eo);
  EXPECT_EQ(5, groups[2].rm_eo);
  EXPECT_EQ(REG_NOMATCH, regwnexec(&regex, L"ab\u20ac", 2, 3, groups, 0));
  regfree(&regex);
  // Null characters inside.
  ASSERT_EQ(0, regncomp(&regex, "a\0b", 3, 0));
  EXPECT_EQ(0, regnexec(&regex, "xa\0b", 4, 1, groups, 0));
  EXPECT_EQ(1, groups[0].rm_so);
  EXPECT_EQ(4, groups[0].rm_eo);
  regfree(&regex);
}

TEST(regex, regerror) {
  char buffer[6];
  EXPECT_EQ(strlen("No match") + 1, regerror(REG_NOMATCH, nullptr, nullptr, 0));
  regerror(REG_NOMATCH, nullptr, buffer, sizeof(buffer));
  EXPECT_STREQ("No ma", buffer);
}
