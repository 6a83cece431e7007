// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, memcpy) {
  static unsigned char from[1400], to[1400];
  for (size_t i = 0; i < sizeof(from); ++i)
    from[i] = static_cast<unsigned char>(i * 31 + i / 256);
  for (size_t source = 0; source < 34; source += 3) {
    for (size_t target = 0; target < 34; target += 5) {
      for (size_t size = 0; size < 1100; size += size < 300 ? 1 : 61) {
        for (size_t i = 0; i < target + size + 40; ++i)
          to[i] = 0xcc;
        ASSERT_EQ(to + target, memcpy(to + target, from + source, size));
        for (size_t i = 0; i < target + size + 40; ++i) {
          unsigned char expected =
              i >= target && i < target + size ? from[source + i - target] : 0xcc;
          ASSERT_EQ(expected, to[i]);
        }
      }
    }
  }
}
