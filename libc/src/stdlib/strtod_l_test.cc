// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

static double parse(const char *s, size_t consumed = SIZE_MAX) {
  char *end;
  errno = 0;
  double value = strtod_l(s, &end, LC_C_LOCALE);
  EXPECT_EQ(consumed == SIZE_MAX ? strlen(s) : consumed, end - s);
  return value;
}

TEST(stdlib, strtod_syntax) {
  EXPECT_EQ(0.0, parse("0"));
  EXPECT_TRUE(__builtin_signbit(parse("-0")));
  EXPECT_EQ(1.5, parse(" \t+1.5"));
  EXPECT_EQ(0.5, parse(".5"));
  EXPECT_EQ(5.0, parse("5."));
  EXPECT_EQ(0.0, parse(".", 0));
  EXPECT_EQ(0.0, parse("-", 0));
  EXPECT_EQ(0.0, parse("e5", 0));
  EXPECT_EQ(1.0, parse("1e", 1));
  EXPECT_EQ(1.0, parse("1e+", 1));
  EXPECT_EQ(1.0, parse("1ex", 1));
  EXPECT_EQ(10.0, parse("1e1x", 3));
  EXPECT_EQ(1.25, parse("1.25.5", 4));
  EXPECT_EQ(0.0, parse("0x", 1));
  EXPECT_EQ(0.0, parse("0x.p1", 1));
  EXPECT_EQ(26.0, parse("0x1.ap+4"));
  EXPECT_EQ(0.5, parse("0x.8"));
  EXPECT_EQ(1.0, parse("0x1p", 3));
  EXPECT_EQ(__builtin_inf(), parse("InFiNiTy"));
  EXPECT_EQ(-__builtin_inf(), parse("-inf"));
  EXPECT_EQ(__builtin_inf(), parse("infinit", 3));
  EXPECT_TRUE(__builtin_isnan(parse("nan")));
  EXPECT_TRUE(__builtin_isnan(parse("NaN(12_ab)")));
  EXPECT_TRUE(__builtin_isnan(parse("nan(1", 3)));
}

TEST(stdlib, strtod_values) {
  EXPECT_EQ(0.1, parse("0.1"));
  EXPECT_EQ(123456.789e3, parse("123456.789e3"));
  EXPECT_EQ(DBL_MAX, parse("1.7976931348623157e308"));
  EXPECT_EQ(DBL_MIN, parse("2.2250738585072014e-308"));
  EXPECT_EQ(0, errno);
  EXPECT_EQ(0x1p-1074, parse("4.9406564584124654e-324"));
  EXPECT_EQ(ERANGE, errno);
  // Halfway between zero and the least number, and just above.
  EXPECT_EQ(0.0, parse("2.4703282292062327208e-324"));
  EXPECT_EQ(ERANGE, errno);
  EXPECT_EQ(0x1p-1074, parse("2.4703282292062328e-324"));
  // Famous trouble: a subnormal boundary, and numbers halfway between two others.
  EXPECT_EQ(0x0.fffffffffffffp-1022, parse("2.2250738585072011e-308"));
  EXPECT_EQ(9007199254740992.0, parse("9007199254740993"));
  EXPECT_EQ(9007199254740996.0, parse("9007199254740995"));
  EXPECT_EQ(9007199254740994.0, parse("9007199254740993.00000000000000000000000000000001"));
  EXPECT_EQ(9007199254740992.0, parse("9007199254740992.99999999999999999999999999999999"));
  EXPECT_EQ(0x1.8p0, parse("1.50000000000000011102230246251565404236316680908203125"));
  EXPECT_EQ(0x1.8000000000001p0, parse("1.50000000000000011102230246251565404236316680908203126"));
  EXPECT_EQ(6929495644600919.5, parse("6929495644600919.5"));
  EXPECT_EQ(3.4e38, parse("340000000000000000000000000000000000000"));
  EXPECT_EQ(__builtin_inf(), parse("1.7976931348623159e308"));
  EXPECT_EQ(ERANGE, errno);
  EXPECT_EQ(-__builtin_inf(), parse("-1e99999999999999999999"));
  EXPECT_EQ(ERANGE, errno);
  EXPECT_EQ(0.0, parse("1e-99999999999999999999"));
  EXPECT_EQ(ERANGE, errno);
  EXPECT_EQ(0.0, parse("0e99999999999999999999"));
  EXPECT_EQ(0, errno);
  EXPECT_EQ(0x1.fffffffffffffp1023, parse("0x1.fffffffffffff7p1023"));
  EXPECT_EQ(__builtin_inf(), parse("0x1.fffffffffffff8p1023"));
}

TEST(stdlib, strtod_long) {
  // A thousand zeros don't change a number, and a digit behind them breaks a tie.
  static char text[1200];
  memset(text, '0', sizeof(text));
  memcpy(text, "9007199254740993.", 17);
  text[1199] = '\0';
  EXPECT_EQ(9007199254740992.0, parse(text));
  text[1198] = '1';
  EXPECT_EQ(9007199254740994.0, parse(text));
}
