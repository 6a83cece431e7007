// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strverscmp) {
  // Each comes before the next.
  const char *const order[] = {"000", "00",  "01",   "010", "09", "0",     "1",      "9",      "10",
                               "a9",  "a10", "a10b", "b",   "no", "part9", "part10", "part100"};
  for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); ++i) {
    for (size_t j = 0; j < sizeof(order) / sizeof(order[0]); ++j) {
      int result = strverscmp(order[i], order[j]);
      EXPECT_EQ(i < j, result < 0);
      EXPECT_EQ(i > j, result > 0);
    }
  }
  EXPECT_LT(strverscmp("1.9.2", "1.10"), 0);
}
