// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, qsort_r) {
  int values[] = {3, 1, 2};
  int direction = -1;
  auto compare = [](const void *a, const void *b, void *thunk) {
    return (*static_cast<const int *>(a) - *static_cast<const int *>(b)) *
           *static_cast<int *>(thunk);
  };
  qsort_r(values, 3, sizeof(int), compare, &direction);
  EXPECT_EQ(3, values[0]);
  EXPECT_EQ(2, values[1]);
  EXPECT_EQ(1, values[2]);
}
