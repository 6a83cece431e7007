// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <fenv.h>
#include <math.h>

#include "harness.h"

struct Row {
  double x, floor, ceil, trunc, round, nearest;
};

static const Row rows[] = {
    {0.0, 0, 0, 0, 0, 0},
    {0.25, 0, 1, 0, 0, 0},
    {0.5, 0, 1, 0, 1, 0},
    {0.75, 0, 1, 0, 1, 1},
    {1.0, 1, 1, 1, 1, 1},
    {1.5, 1, 2, 1, 2, 2},
    {2.5, 2, 3, 2, 3, 2},
    {-0.25, -1, -0.0, -0.0, -0.0, -0.0},
    {-0.5, -1, -0.0, -0.0, -1, -0.0},
    {-1.5, -2, -1, -1, -2, -2},
    {-2.5, -3, -2, -2, -3, -2},
    {1e6 + 0.5, 1e6, 1e6 + 1, 1e6, 1e6 + 1, 1e6},
};

// Equal, and of one sign.
template <typename T> static bool same(T a, T b) { return a == b && !signbit(a) == !signbit(b); }

TEST(math, round) {
  for (const Row &row : rows) {
    EXPECT_TRUE(same(row.floor, floor(row.x)));
    EXPECT_TRUE(same(row.ceil, ceil(row.x)));
    EXPECT_TRUE(same(row.trunc, trunc(row.x)));
    EXPECT_TRUE(same(row.round, round(row.x)));
    EXPECT_TRUE(same(row.nearest, rint(row.x)));
    EXPECT_TRUE(same(row.nearest, nearbyint(row.x)));
    long double x = row.x;
    EXPECT_TRUE(same<long double>(row.floor, floorl(x)));
    EXPECT_TRUE(same<long double>(row.ceil, ceill(x)));
    EXPECT_TRUE(same<long double>(row.trunc, truncl(x)));
    EXPECT_TRUE(same<long double>(row.round, roundl(x)));
    EXPECT_TRUE(same<long double>(row.nearest, rintl(x)));
    EXPECT_TRUE(same<long double>(row.nearest, nearbyintl(x)));
    float f = static_cast<float>(row.x);
    EXPECT_TRUE(same<float>(static_cast<float>(row.floor), floorf(f)));
    EXPECT_TRUE(same<float>(static_cast<float>(row.ceil), ceilf(f)));
    EXPECT_TRUE(same<float>(static_cast<float>(row.trunc), truncf(f)));
    EXPECT_TRUE(same<float>(static_cast<float>(row.round), roundf(f)));
    EXPECT_TRUE(same<float>(static_cast<float>(row.nearest), rintf(f)));
    EXPECT_TRUE(same<float>(static_cast<float>(row.nearest), nearbyintf(f)));
  }
  static const double unchanged[] = {0x1p52, -0x1p60, INFINITY, -INFINITY};
  for (double x : unchanged) {
    EXPECT_EQ(x, floor(x));
    EXPECT_EQ(x, ceil(x));
    EXPECT_EQ(x, rint(x));
    EXPECT_EQ(x, round(x));
    EXPECT_EQ(x, trunc(x));
  }
  EXPECT_TRUE(isnan(floor(NAN)));
}

TEST(math, lround) {
  EXPECT_EQ(3, lround(2.5));
  EXPECT_EQ(-3, lroundf(-2.5f));
  EXPECT_EQ(3, lroundl(2.5L));
  EXPECT_EQ(-3, llround(-2.5));
  EXPECT_EQ(3, llroundf(2.5f));
  EXPECT_EQ(3, llroundl(2.5L));
}

TEST(math, rint_modes) {
  static const struct {
    int mode;
    double up, down;  // Of 2.25 and -2.25.
  } modes[] = {
      {FE_UPWARD, 3, -2}, {FE_DOWNWARD, 2, -3}, {FE_TOWARDZERO, 2, -2}, {FE_TONEAREST, 2, -2}};
  for (const auto &each : modes) {
    fesetround(each.mode);
    double results[] = {rint(2.25), rint(-2.25), nearbyint(2.25)};
    long double long_result = rintl(-2.25L);
    float float_result = rintf(2.25f);
    long integer = lrint(2.25), other = lrintl(-2.25L), third = lrintf(2.25f);
    long long wide = llrint(-2.25), wide_float = llrintf(2.25f), wide_long = llrintl(2.25L);
    fesetround(FE_TONEAREST);
    EXPECT_EQ(each.up, results[0]);
    EXPECT_EQ(each.down, results[1]);
    EXPECT_EQ(each.up, results[2]);
    EXPECT_EQ(each.down, long_result);
    EXPECT_EQ(each.up, float_result);
    EXPECT_EQ(each.up, integer);
    EXPECT_EQ(each.down, other);
    EXPECT_EQ(each.up, third);
    EXPECT_EQ(each.down, wide);
    EXPECT_EQ(each.up, wide_float);
    EXPECT_EQ(each.up, wide_long);
  }
}

TEST(math, rint_exceptions) {
  feclearexcept(FE_ALL_EXCEPT);
  volatile double x = 2.25;
  EXPECT_EQ(2.0, nearbyint(x));
  EXPECT_EQ(0, fetestexcept(FE_INEXACT));
  EXPECT_EQ(2.0, rint(x));
  EXPECT_EQ(FE_INEXACT, fetestexcept(FE_INEXACT));
  feclearexcept(FE_ALL_EXCEPT);
}
