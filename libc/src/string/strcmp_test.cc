// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strcmp) {
  static char a[5000], b[5000];
  memset(a, 'q', sizeof(a));
  memset(b, 'q', sizeof(b));
  for (size_t left = 0; left < 18; ++left) {
    for (size_t right = 0; right < 18; right += 3) {
      for (size_t size = 0; size < 4200; size += size < 100 ? 1 : 311) {
        a[left + size] = b[right + size] = '\0';
        ASSERT_EQ(0, strcmp(a + left, b + right));
        b[right + size] = 'x';
        b[right + size + 1] = '\0';
        ASSERT_LT(strcmp(a + left, b + right), 0);
        ASSERT_GT(strcmp(b + right, a + left), 0);
        a[left + size] = b[right + size] = b[right + size + 1] = 'q';
      }
    }
  }
  EXPECT_LT(strcmp("a", "\xff"), 0);
}
