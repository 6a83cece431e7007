// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, memset) {
  static unsigned char buffer[1300];
  for (size_t start = 1; start < 34; ++start) {
    for (size_t size = 0; size < 1100; size += size < 300 ? 1 : 71) {
      for (size_t i = 0; i < start + size + 40; ++i)
        buffer[i] = 0xcc;
      ASSERT_EQ(buffer + start, memset(buffer + start, 0x155, size));
      for (size_t i = 0; i < start + size + 40; ++i)
        ASSERT_EQ(i >= start && i < start + size ? 0x55 : 0xcc, buffer[i]);
    }
  }
}
