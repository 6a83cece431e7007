// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "guarded_pages.h"
#include "harness.h"

// Every start and length near the sizes where the kernel changes its ways, and a hit at each place.
TEST(string, memchr) {
  static char buffer[1200];
  memset(buffer, 'a', sizeof(buffer));
  for (size_t start = 0; start < 40; ++start) {
    for (size_t size = 0; size < 700; size += size < 80 ? 1 : 37) {
      ASSERT_EQ(nullptr, memchr(buffer + start, 'x', size));
      buffer[start + size] = 'x';
      ASSERT_EQ(nullptr, memchr(buffer + start, 'x', size));
      ASSERT_EQ(buffer + start + size, memchr(buffer + start, 'x', size + 1));
      if (size > 2) {
        buffer[start + size / 2] = 'x';
        ASSERT_EQ(buffer + start + size / 2, memchr(buffer + start, 'x', size));
        buffer[start + size / 2] = 'a';
      }
      if (start > 0)
        buffer[start - 1] = 'x';
      ASSERT_EQ(buffer + start + size, memchr(buffer + start, 'x', size + 1));
      if (start > 0)
        buffer[start - 1] = 'a';
      buffer[start + size] = 'a';
    }
  }
  buffer[5] = '\xff';
  EXPECT_EQ(buffer + 5, memchr(buffer, 0xff, SIZE_MAX));
  EXPECT_EQ(buffer + 5, memchr(buffer, 0x1ff, 6));
}

// "As if it reads the characters sequentially and stops as soon as a matching character is found"
// (C17 7.24.5.1): the size may say more than there is memory behind it.
TEST(string, memchr_stops) {
  unsigned char *pages = guarded_pages();
  ASSERT_NE(nullptr, pages);
  memset(pages, 'a', 2 * kPage);
  for (size_t left = 1; left < 100; ++left) {
    unsigned char *s = pages + 2 * kPage - left;
    for (size_t at = 0; at < left; ++at) {
      s[at] = 'x';
      for (size_t size = at + 1; size < 100; ++size)
        ASSERT_EQ(s + at, memchr(s, 'x', size));
      ASSERT_EQ(s + at, memchr(s, 'x', 1000));
      ASSERT_EQ(s + at, memchr(s, 'x', SIZE_MAX));
      s[at] = 'a';
    }
  }
}
