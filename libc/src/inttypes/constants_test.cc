// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The constants of <stdint.h>, in a program that has macros of the names that suffixes have.
#define U "unsigned"
#define L "long"
#define UL "unsigned long"
#define LL "long long"
#define ULL "unsigned long long"
#include <stdint.h>

#include "harness.h"

static_assert(__is_same(decltype(INT32_C(1)), int32_t));
static_assert(__is_same(decltype(UINT32_C(1)), uint32_t));
static_assert(__is_same(decltype(INT64_C(1)), int64_t));
static_assert(__is_same(decltype(UINT64_C(1)), uint64_t));
static_assert(__is_same(decltype(INTMAX_C(1)), intmax_t));
static_assert(__is_same(decltype(UINTMAX_C(1)), uintmax_t));

TEST(inttypes, constants) {
  EXPECT_EQ(INT32_MAX, INT32_C(0x7fffffff));
  EXPECT_EQ(UINT32_MAX, UINT32_C(4294967295));
  EXPECT_EQ(INT64_MAX, INT64_C(0x7fffffffffffffff));
  EXPECT_EQ(UINT64_MAX, UINT64_C(0xffffffffffffffff));
  EXPECT_EQ(255, UINT8_C(255) + 0 * INT16_C(1));
}
