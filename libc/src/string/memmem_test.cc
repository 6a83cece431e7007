// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, memmem) {
  const char text[] = "needle in a nest of needles";
  EXPECT_EQ(text, memmem(text, 27, "needle", 6));
  EXPECT_EQ(text + 20, memmem(text, 27, "needles", 7));
  EXPECT_EQ(nullptr, memmem(text, 26, "needles", 7));
  EXPECT_EQ(text, memmem(text, 27, "", 0));
  EXPECT_EQ(nullptr, memmem(text, 0, "n", 1));
  EXPECT_EQ(text + 14, memmem(text, 27, "s", 1));
}

// Short texts over two letters, against a search that can't be wrong. They reach every part of the
// two-way search when they are long enough, so there are long ones, too.
TEST(string, memmem_exhaustive) {
  static char haystack[4096];
  uint32_t state = 1;
  auto random = [&] { return (state = state * 1664525 + 1013904223) >> 16; };
  for (int round = 0; round < 4000; ++round) {
    size_t size = round < 3900 ? random() % 40 : random() % sizeof(haystack);
    unsigned letters = round % 3 + 1;
    for (size_t i = 0; i < size; ++i)
      haystack[i] = static_cast<char>('a' + (random() % 11 == 0 ? random() % letters : 0));
    size_t length = random() % 12;
    if (round >= 3900)
      length = random() % 300;
    char needle[300];
    for (size_t i = 0; i < length; ++i)
      needle[i] = static_cast<char>('a' + (random() % 11 == 0 ? random() % letters : 0));
    const char *expected = nullptr;
    for (size_t i = 0; i + length <= size && expected == nullptr; ++i)
      if (memcmp(haystack + i, needle, length) == 0)
        expected = haystack + i;
    ASSERT_EQ(expected, memmem(haystack, size, needle, length));
  }
}
