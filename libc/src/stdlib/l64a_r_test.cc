// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, l64a_r) {
  char buffer[7];
  const long values[] = {0, 1, 63, 64, 123456789, -1, -123456789};
  for (long value : values) {
    EXPECT_EQ(0, l64a_r(value, buffer, sizeof(buffer)));
    EXPECT_EQ(value, a64l(buffer));
  }
  EXPECT_EQ(-1, l64a_r(-1, buffer, 6));
}
