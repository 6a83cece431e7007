// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, memcmp) {
  static unsigned char a[900], b[900];
  for (size_t i = 0; i < sizeof(a); ++i)
    a[i] = b[i] = static_cast<unsigned char>(i * 7);
  for (size_t shift = 0; shift < 17; ++shift) {
    memmove(b + shift, a, sizeof(a) - shift);
    for (size_t size = 0; size < 600; size += size < 80 ? 1 : 29) {
      ASSERT_EQ(0, memcmp(a, b + shift, size));
      for (size_t at = 0; at < size; at += 1 + size / 9) {
        b[shift + at] ^= 0x80;
        int expected = a[at] < b[shift + at] ? -1 : 1;
        ASSERT_EQ(expected < 0, memcmp(a, b + shift, size) < 0);
        ASSERT_NE(0, memcmp(a, b + shift, size));
        ASSERT_EQ(0, memcmp(a, b + shift, at));
        b[shift + at] ^= 0x80;
      }
    }
  }
  EXPECT_LT(memcmp("\x01\xff", "\x02\x00", 2), 0);
}
