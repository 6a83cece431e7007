// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>

#include "harness.h"

TEST(search, lsearch) {
  auto compare = [](const void *a, const void *b) {
    return *static_cast<const int *>(a) - *static_cast<const int *>(b);
  };
  int values[4];
  size_t count = 0;
  for (int i = 0; i < 8; ++i) {
    int key = i % 4;
    EXPECT_EQ(&values[key], lsearch(&key, values, &count, sizeof(int), compare));
  }
  EXPECT_EQ(4, count);
  int missing = 9;
  EXPECT_EQ(nullptr, lfind(&missing, values, &count, sizeof(int), compare));
}
