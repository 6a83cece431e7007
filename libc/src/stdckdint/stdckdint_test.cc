// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <limits.h>
#include <stdckdint.h>
#include <stdint.h>

#include "harness.h"

TEST(stdckdint, results_that_fit) {
  int result;
  EXPECT_FALSE(ckd_add(&result, 40, 2));
  EXPECT_EQ(42, result);
  EXPECT_FALSE(ckd_sub(&result, 40u, 82ull));
  EXPECT_EQ(-42, result);
  EXPECT_FALSE(ckd_mul(&result, INT_MIN, 1));
  EXPECT_EQ(INT_MIN, result);
}

// The result wraps around.
TEST(stdckdint, results_that_do_not) {
  int result;
  EXPECT_TRUE(ckd_add(&result, INT_MAX, 1));
  EXPECT_EQ(INT_MIN, result);
  uint8_t small;
  EXPECT_TRUE(ckd_sub(&small, 1, 2));
  EXPECT_EQ(255, small);
  int64_t wide;
  EXPECT_TRUE(ckd_mul(&wide, INT64_MIN, -1));
  EXPECT_EQ(INT64_MIN, wide);
  EXPECT_FALSE(ckd_mul(&wide, UINT32_MAX, INT32_MIN));
  EXPECT_EQ(-9223372034707292160, wide);
}
