// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strlen) {
  static char buffer[1500];
  memset(buffer, 'a', sizeof(buffer));
  for (size_t start = 0; start < 70; ++start) {
    for (size_t size = 0; size < 1300; size += size < 320 ? 1 : 53) {
      buffer[start + size] = '\0';
      ASSERT_EQ(size, strlen(buffer + start));
      buffer[start + size] = 'a';
    }
  }
}
