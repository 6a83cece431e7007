// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, bsearch) {
  int values[50];
  for (int n = 0; n <= 50; ++n) {
    for (int i = 0; i < n; ++i)
      values[i] = 2 * i;
    for (int key = -1; key <= 2 * n; ++key) {
      auto *found = static_cast<int *>(bsearch(
          &key, values, static_cast<size_t>(n), sizeof(int), [](const void *a, const void *b) {
            return *static_cast<const int *>(a) - *static_cast<const int *>(b);
          }));
      if (key >= 0 && key % 2 == 0 && key < 2 * n)
        ASSERT_EQ(&values[key / 2], found);
      else
        ASSERT_EQ(nullptr, found);
    }
  }
}
