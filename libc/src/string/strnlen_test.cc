// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "guarded_pages.h"
#include "harness.h"

TEST(string, strnlen) {
  EXPECT_EQ(0, strnlen("abc", 0));
  EXPECT_EQ(2, strnlen("abc", 2));
  EXPECT_EQ(3, strnlen("abc", 3));
  EXPECT_EQ(3, strnlen("abc", 1000));
}

TEST(string, strnlen_stops) {
  unsigned char *pages = guarded_pages();
  ASSERT_NE(nullptr, pages);
  for (size_t length = 0; length < 70; ++length) {
    char text[70] = {};
    memset(text, 'a', length);
    const char *s = at_page_end(pages, text, length + 1);
    for (size_t limit = 0; limit < 100; ++limit)
      ASSERT_EQ(limit < length ? limit : length, strnlen(s, limit));
    ASSERT_EQ(length, strnlen(s, SIZE_MAX));
  }
}
