// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

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
