// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of integers: their spelling on the wire, and the bounds of C's types.
#include <errno.h>
#include <limits.h>
#include <stdint.h>

#include "../test/wire_bytes.h"
#include "harness.h"

template <size_t N> static bool WrittenAs(argdata_t *ad, const char (&bytes)[N]) {
  const bool result = IsWrittenAs(ad, bytes);
  argdata_free(ad);
  return result;
}

TEST(argdata_create_int, fewest_bytes) {
  ASSERT_TRUE(WrittenAs(argdata_create_int(0), "\5"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(1), "\5\1"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(127), "\5\x7f"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(128), "\5\0\x80"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(255u), "\5\0\xff"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(256), "\5\1\0"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(-1), "\5\xff"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(-128), "\5\x80"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(-129), "\5\xff\x7f"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(INT64_MIN), "\5\x80\0\0\0\0\0\0\0"));
  ASSERT_TRUE(WrittenAs(argdata_create_int(UINT64_MAX), "\5\0\xff\xff\xff\xff\xff\xff\xff\xff"));
}

TEST(argdata_get_int, longer_than_needed) {
  int value;
  argdata_t *ad = FromBytes("\5\0");
  ASSERT_EQ(0, argdata_get_int(ad, &value));
  ASSERT_EQ(0, value);
  argdata_free(ad);
  ad = FromBytes("\5\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xfe");
  ASSERT_EQ(0, argdata_get_int(ad, &value));
  ASSERT_EQ(-2, value);
  argdata_free(ad);
  ad = FromBytes("\5\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12\x34");
  ASSERT_EQ(0, argdata_get_int(ad, &value));
  ASSERT_EQ(0x1234, value);
  argdata_free(ad);
}

TEST(argdata_get_int, out_of_range) {
  argdata_t *ad = argdata_create_int(-129);
  signed char narrow;
  unsigned long unsigned_value;
  int value;
  ASSERT_EQ(ERANGE, argdata_get_int(ad, &narrow));
  ASSERT_EQ(ERANGE, argdata_get_int(ad, &unsigned_value));
  ASSERT_EQ(0, argdata_get_int(ad, &value));
  ASSERT_EQ(-129, value);
  argdata_free(ad);
  ad = argdata_create_int(UINT64_MAX);
  unsigned long long wide;
  long long signed_wide;
  ASSERT_EQ(0, argdata_get_int(ad, &wide));
  ASSERT_TRUE(wide == ULLONG_MAX);
  ASSERT_EQ(ERANGE, argdata_get_int(ad, &signed_wide));
  argdata_free(ad);
  // Too large for any type: 2^64, 2^95, 2^96, and far beyond.
  static const char bytes[] = "\5\1\0\0\0\0\0\0\0\0";
  ad = FromBytes(bytes);
  ASSERT_EQ(ERANGE, argdata_get_int(ad, &wide));
  ASSERT_EQ(ERANGE, argdata_get_int(ad, &signed_wide));
  argdata_free(ad);
  ad = FromBytes("\5\0\x80\0\0\0\0\0\0\0\0\0\0\0");
  ASSERT_EQ(ERANGE, argdata_get_int(ad, &wide));
  argdata_free(ad);
  ad = FromBytes("\5\x7f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
  ASSERT_EQ(ERANGE, argdata_get_int(ad, &wide));
  argdata_free(ad);
}

TEST(argdata_get_int, bounds_of_each_type) {
  argdata_t *ad = argdata_create_int(200);
  char c;
  signed char sc;
  unsigned char uc;
  short s;
  unsigned short us;
  int i;
  unsigned int u;
  long l;
  unsigned long ul;
  long long ll;
  unsigned long long ull;
  ASSERT_EQ(CHAR_MAX >= 200 ? 0 : ERANGE, argdata_get_int(ad, &c));
  ASSERT_EQ(ERANGE, argdata_get_int(ad, &sc));
  ASSERT_EQ(0, argdata_get_int(ad, &uc));
  ASSERT_EQ(0, argdata_get_int(ad, &s));
  ASSERT_EQ(0, argdata_get_int(ad, &us));
  ASSERT_EQ(0, argdata_get_int(ad, &i));
  ASSERT_EQ(0, argdata_get_int(ad, &u));
  ASSERT_EQ(0, argdata_get_int(ad, &l));
  ASSERT_EQ(0, argdata_get_int(ad, &ul));
  ASSERT_EQ(0, argdata_get_int(ad, &ll));
  ASSERT_EQ(0, argdata_get_int(ad, &ull));
  ASSERT_TRUE(uc == 200 && s == 200 && us == 200 && i == 200 && u == 200 && l == 200 && ul == 200 &&
              ll == 200 && ull == 200);
  argdata_free(ad);
}

TEST(argdata_get_int, limits_of_the_caller) {
  argdata_t *ad = argdata_create_int(10);
  intmax_t value;
  uintmax_t unsigned_value;
  ASSERT_EQ(0, argdata_get_int_s(ad, &value, 10, 10));
  ASSERT_EQ(ERANGE, argdata_get_int_s(ad, &value, 11, 20));
  ASSERT_EQ(ERANGE, argdata_get_int_s(ad, &value, 0, 9));
  ASSERT_EQ(0, argdata_get_int_u(ad, &unsigned_value, 10));
  ASSERT_EQ(ERANGE, argdata_get_int_u(ad, &unsigned_value, 9));
  ASSERT_EQ(EINVAL, argdata_get_int_s(&argdata_true, &value, 0, 1));
  argdata_free(ad);
}
