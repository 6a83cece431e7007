// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, memmove) {
  static unsigned char buffer[2048];
  for (size_t from = 0; from < 400; from += 19) {
    for (size_t to = 0; to < 400; to += 23) {
      for (size_t size = 0; size < 1300; size += size < 140 ? 7 : 97) {
        for (size_t i = 0; i < sizeof(buffer); ++i)
          buffer[i] = static_cast<unsigned char>(i * 13 + i / 256);
        ASSERT_EQ(buffer + to, memmove(buffer + to, buffer + from, size));
        for (size_t i = 0; i < sizeof(buffer); ++i) {
          size_t old = i >= to && i < to + size ? i - to + from : i;
          ASSERT_EQ(static_cast<unsigned char>(old * 13 + old / 256), buffer[i]);
        }
      }
    }
  }
}
