// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "harness.h"

static unsigned long long bits(double x) {
  unsigned long long value;
  memcpy(&value, &x, sizeof(value));
  return value;
}

static unsigned int bits(float x) {
  unsigned int value;
  memcpy(&value, &x, sizeof(value));
  return value;
}

static unsigned long long low_bits(long double x) {
  unsigned long long value;
  memcpy(&value, &x, sizeof(value));
  return value & 0xffffffff;
}

TEST(nan, what_it_carries) {
  EXPECT_EQ(bits(nan("")), 0x7ff8000000000000);
  EXPECT_EQ(bits(nan("1234")), 0x7ff80000000004d2);
  EXPECT_EQ(bits(nan("0x1234")), 0x7ff8000000001234);
  EXPECT_EQ(bits(nan("010")), 0x7ff8000000000008);
  EXPECT_EQ(bits(nan("0xfffffffffffff")), 0x7fffffffffffffff);
  EXPECT_EQ(bits(nanf("0x1234")), 0x7fc01234U);
  EXPECT_EQ(low_bits(nanl("0x1234")), 0x1234U);
}

TEST(nan, what_means_nothing) {
  const char *const tags[] = {"1a", "09", "0x", "a_b", " 1", "-1", "1 ", "18446744073709551616"};
  for (const char *tag : tags) {
    EXPECT_EQ(bits(nan(tag)), 0x7ff8000000000000);
    EXPECT_EQ(bits(nanf(tag)), 0x7fc00000U);
    EXPECT_EQ(low_bits(nanl(tag)), 0U);
  }
}

TEST(nan, in_numbers) {
  char *end;
  EXPECT_EQ(bits(strtod("nan(0x12)", &end)), 0x7ff8000000000012);
  EXPECT_STREQ(end, "");
  EXPECT_EQ(bits(strtod("-nan(0x12)", nullptr)), 0xfff8000000000012);
  EXPECT_EQ(bits(strtod("nan(0x12", &end)), 0x7ff8000000000000);
  EXPECT_STREQ(end, "(0x12");
  EXPECT_EQ(bits(wcstof(L"nan(7)", nullptr)), 0x7fc00007U);
  EXPECT_EQ(low_bits(strtold("nan(7)", nullptr)), 7U);
}
