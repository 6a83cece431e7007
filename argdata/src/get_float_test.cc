// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of floating point numbers.
#include <errno.h>
#include <math.h>

#include "../test/wire_bytes.h"
#include "harness.h"

TEST(argdata_get_float, round_trip) {
  static const double values[] = {0.0, 1.0, -1.5, 1e308, 5e-324, INFINITY};
  for (double expected : values) {
    argdata_t *ad = argdata_create_float(expected);
    double value;
    ASSERT_EQ(0, argdata_get_float(ad, &value));
    ASSERT_TRUE(value == expected);
    argdata_free(ad);
  }
}

TEST(argdata_get_float, written) {
  argdata_t *ad = argdata_create_float(1.0);
  ASSERT_TRUE(IsWrittenAs(ad, "\4\x3f\xf0\0\0\0\0\0\0"));
  argdata_free(ad);
}

TEST(argdata_get_float, malformed) {
  double value;
  argdata_t *ad = FromBytes("\4\x3f\xf0\0\0\0\0\0");
  ASSERT_EQ(EINVAL, argdata_get_float(ad, &value));
  argdata_free(ad);
  argdata_t *integer = argdata_create_int_s(1);
  ASSERT_EQ(EINVAL, argdata_get_float(integer, &value));
  argdata_free(integer);
}
