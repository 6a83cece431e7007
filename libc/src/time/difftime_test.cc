// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdint.h>
#include <time.h>

#include "harness.h"

TEST(time, difftime) {
  EXPECT_EQ(5.0, difftime(15, 10));
  EXPECT_EQ(-5.0, difftime(10, 15));
  EXPECT_EQ(0x1p64, difftime(INT64_MAX, INT64_MIN));
  // What decides how this is rounded would be lost by rounding both times first.
  constexpr time_t kLate = 0x4000000000000100, kEarly = -0x5000000000000301;
  EXPECT_EQ(0x1.2p+63 + 0x800, difftime(kLate, kEarly));
  EXPECT_EQ(-0x1.2p+63 - 0x800, difftime(kEarly, kLate));
}
