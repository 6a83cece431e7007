// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <inttypes.h>
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, div) {
  EXPECT_EQ(-3, div(-7, 2).quot);
  EXPECT_EQ(-1, div(-7, 2).rem);
  EXPECT_EQ(3, ldiv(7, 2).quot);
  EXPECT_EQ(1, lldiv(7, -2).rem);
  EXPECT_EQ(-3, imaxdiv(7, -2).quot);
  EXPECT_EQ(5, abs(-5));
  EXPECT_EQ(5, labs(5));
  EXPECT_EQ(5, llabs(-5));
  EXPECT_EQ(5, imaxabs(-5));
}
