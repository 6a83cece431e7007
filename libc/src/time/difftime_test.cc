// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdint.h>
#include <time.h>

#include "harness.h"

TEST(time, difftime) {
  EXPECT_EQ(5.0, difftime(15, 10));
  EXPECT_EQ(-5.0, difftime(10, 15));
  EXPECT_EQ(0x1p64, difftime(INT64_MAX, INT64_MIN));
}
