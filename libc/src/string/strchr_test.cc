// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strchr) {
  static char buffer[900];
  memset(buffer, 'a', sizeof(buffer));
  for (size_t start = 0; start < 35; ++start) {
    for (size_t size = 0; size < 700; size += size < 320 ? 1 : 53) {
      buffer[start + size] = '\0';
      ASSERT_EQ(nullptr, strchr(buffer + start, 'x'));
      ASSERT_EQ(buffer + start + size, strchr(buffer + start, '\0'));
      buffer[start + size] = 'x';
      buffer[start + size + 1] = '\0';
      ASSERT_EQ(buffer + start + size, strchr(buffer + start, 'x'));
      buffer[start + size] = 'a';
      buffer[start + size + 1] = 'a';
    }
  }
}
