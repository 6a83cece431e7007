// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "guarded_pages.h"
#include "harness.h"

TEST(string, strstr) {
  const char text[] = "the cat sat on the mat";
  EXPECT_EQ(text, strstr(text, "the"));
  EXPECT_EQ(text + 15, strstr(text, "the m"));
  EXPECT_EQ(text, strstr(text, ""));
  EXPECT_EQ(text + 19, strstr(text, "mat"));
  EXPECT_EQ(nullptr, strstr(text, "mate"));
  EXPECT_EQ(nullptr, strstr("", "a"));
}

TEST(string, strstr_long) {
  static char text[5000];
  memset(text, 'a', sizeof(text) - 1);
  char needle[100];
  memset(needle, 'a', sizeof(needle));
  needle[98] = 'b';
  needle[99] = '\0';
  EXPECT_EQ(nullptr, strstr(text, needle));
  for (size_t at = 98; at < 4990; at += 13) {
    text[at] = 'b';
    ASSERT_EQ(text + at - 98, strstr(text, needle));
    text[at] = 'a';
  }
}

// At the end of what can be read.
TEST(string, strstr_stops) {
  unsigned char *pages = guarded_pages();
  ASSERT_NE(nullptr, pages);
  for (size_t length = 1; length < 60; ++length) {
    char text[60] = {};
    memset(text, 'a', length);
    text[length - 1] = 'b';
    const char *s = at_page_end(pages, text, length + 1);
    ASSERT_EQ(s + length - 1, strstr(s, "b"));
    ASSERT_EQ(nullptr, strstr(s, "bc"));
    ASSERT_EQ(nullptr, strstr(s, "needle"));
    if (length > 3)
      ASSERT_EQ(s + length - 3, strstr(s, "aab"));
  }
}
