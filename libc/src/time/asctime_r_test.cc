// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <time.h>

#include "harness.h"

TEST(time, asctime_r) {
  char text[26];
  time_t time = 1234567890;
  EXPECT_EQ(text, ctime_r(&time, text));
  EXPECT_STREQ("Fri Feb 13 23:31:30 2009\n", text);
  time = 0;
  struct tm tm;
  gmtime_r(&time, &tm);
  EXPECT_EQ(text, asctime_r(&tm, text));
  EXPECT_STREQ("Thu Jan  1 00:00:00 1970\n", text);
  tm.tm_year = 10000;
  errno = 0;
  EXPECT_EQ(nullptr, asctime_r(&tm, text));
  EXPECT_EQ(EOVERFLOW, errno);
}
