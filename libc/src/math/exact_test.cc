// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <fenv.h>
#include <float.h>
#include <limits.h>
#include <math.h>

#include "harness.h"

TEST(math, fmod) {
  EXPECT_EQ(1.5, fmod(5.5, 2.0));
  EXPECT_EQ(-1.5, fmod(-5.5, 2.0));
  EXPECT_EQ(1.5f, fmodf(5.5f, -2.0f));
  EXPECT_EQ(1.5L, fmodl(5.5L, 2.0L));
  EXPECT_EQ(1.0, fmod(0x1p1000, 3.0));
  EXPECT_TRUE(isnan(fmod(1.0, 0.0)));
  EXPECT_EQ(1.0, fmod(1.0, INFINITY));
}

TEST(math, remainder) {
  EXPECT_EQ(-0.5, remainder(5.5, 2.0));
  EXPECT_EQ(1.0, remainder(5.0, 2.0));
  EXPECT_EQ(-0.5f, remainderf(5.5f, 2.0f));
  EXPECT_EQ(-0.5L, remainderl(5.5L, 2.0L));
  int quotient = 0;
  EXPECT_EQ(-0.5, remquo(5.5, 2.0, &quotient));
  EXPECT_EQ(3, quotient & 7);
  EXPECT_EQ(0.5f, remquof(-5.5f, 2.0f, &quotient));
  EXPECT_EQ(-3, quotient);
  EXPECT_EQ(-0.5L, remquol(5.5L, 2.0L, &quotient));
  EXPECT_EQ(3, quotient & 7);
}

TEST(math, fma) {
  EXPECT_EQ(10.0, fma(2.0, 3.0, 4.0));
  // The product isn't rounded.
  double x = 1 + 0x1p-52;
  EXPECT_EQ(0x1p-51 + 0x1p-104, fma(x, x, -1.0));
  EXPECT_EQ(0x1p-22f + 0x1p-46f, fmaf(1 + 0x1p-23f, 1 + 0x1p-23f, -1.0f));
  EXPECT_EQ(7.0L, fmal(2.0L, 3.0L, 1.0L));
  EXPECT_TRUE(isnan(fma(INFINITY, 0.0, 1.0)));
}

TEST(math, frexp) {
  int exponent;
  EXPECT_EQ(0.75, frexp(6.0, &exponent));
  EXPECT_EQ(3, exponent);
  EXPECT_EQ(-0.5f, frexpf(-0.25f, &exponent));
  EXPECT_EQ(-1, exponent);
  EXPECT_EQ(0.5L, frexpl(0x1p-1074L, &exponent));
  EXPECT_EQ(-1073, exponent);
  EXPECT_EQ(0.0, frexp(0.0, &exponent));
  EXPECT_EQ(0, exponent);
}

TEST(math, ldexp) {
  EXPECT_EQ(24.0, ldexp(3.0, 3));
  EXPECT_EQ(24.0f, ldexpf(3.0f, 3));
  EXPECT_EQ(24.0L, ldexpl(3.0L, 3));
  EXPECT_EQ(0x1p-1074, ldexp(1.0, -1074));
  EXPECT_EQ(INFINITY, scalbn(1.0, 1024));
  EXPECT_EQ(0.0, scalbn(1.0, INT_MIN));
  EXPECT_EQ(8.0f, scalbnf(1.0f, 3));
  EXPECT_EQ(8.0L, scalbnl(1.0L, 3));
  EXPECT_EQ(8.0, scalbln(1.0, 3));
  EXPECT_EQ(8.0f, scalblnf(1.0f, 3));
  EXPECT_EQ(8.0L, scalblnl(1.0L, 3));
  EXPECT_EQ(INFINITY, scalbln(1.0, LONG_MAX));
}

TEST(math, modf) {
  double whole;
  float whole_f;
  long double whole_l;
  EXPECT_EQ(-0.25, modf(-3.25, &whole));
  EXPECT_EQ(-3.0, whole);
  EXPECT_EQ(0.25f, modff(3.25f, &whole_f));
  EXPECT_EQ(3.0f, whole_f);
  EXPECT_EQ(0.25L, modfl(3.25L, &whole_l));
  EXPECT_EQ(3.0L, whole_l);
  EXPECT_EQ(0.0, modf(INFINITY, &whole));
  EXPECT_EQ(INFINITY, whole);
}

TEST(math, ilogb) {
  EXPECT_EQ(3, ilogb(8.5));
  EXPECT_EQ(3, ilogbf(8.5f));
  EXPECT_EQ(3, ilogbl(8.5L));
  EXPECT_EQ(-1074, ilogb(0x1p-1074));
  EXPECT_EQ(FP_ILOGB0, ilogb(0.0));
  EXPECT_EQ(FP_ILOGBNAN, ilogb(NAN));
  EXPECT_EQ(INT_MAX, ilogb(INFINITY));
  EXPECT_EQ(3.0, logb(8.5));
  EXPECT_EQ(3.0f, logbf(8.5f));
  EXPECT_EQ(3.0L, logbl(8.5L));
  EXPECT_EQ(-INFINITY, logb(0.0));
}

TEST(math, nextafter) {
  EXPECT_EQ(1 + 0x1p-52, nextafter(1.0, 2.0));
  EXPECT_EQ(1 - 0x1p-53, nextafter(1.0, -INFINITY));
  EXPECT_EQ(0x1p-1074, nextafter(0.0, 1.0));
  EXPECT_EQ(1 + 0x1p-23f, nextafterf(1.0f, 2.0f));
  EXPECT_LT(1.0L, nextafterl(1.0L, 2.0L));
  EXPECT_EQ(1 + 0x1p-52, nexttoward(1.0, 2.0L));
  EXPECT_EQ(1 + 0x1p-23f, nexttowardf(1.0f, 2.0L));
  EXPECT_EQ(nextafterl(1.0L, 2.0L), nexttowardl(1.0L, 2.0L));
}

template <typename T>
static void expect_neighbours(T (*next)(T, T), T smallest, T least_normal, T largest) {
  for (T sign = 1; sign >= -1; sign -= 2) {
    EXPECT_EQ(sign * smallest, next(0, sign));
    EXPECT_EQ(0, next(sign * smallest, 0));
    EXPECT_EQ(sign < 0, signbit(next(sign * smallest, 0)) != 0);
    EXPECT_EQ(sign * (smallest + smallest), next(sign * smallest, sign));
    // Where subnormal numbers begin.
    const T subnormal = next(sign * least_normal, 0);
    EXPECT_EQ(sign * (least_normal - smallest), subnormal);
    EXPECT_EQ(FP_SUBNORMAL, fpclassify(subnormal));
    EXPECT_EQ(sign * least_normal, next(subnormal, sign));
    EXPECT_EQ(sign * (least_normal - smallest - smallest), next(subnormal, 0));
    EXPECT_EQ(sign * (least_normal + smallest), next(sign * least_normal, sign));
    EXPECT_EQ(sign * INFINITY, next(sign * largest, sign * INFINITY));
    EXPECT_EQ(sign * largest, next(sign * INFINITY, 0));
  }
  EXPECT_TRUE(isnan(next(-least_normal, NAN)));
}

TEST(math, nextafter_boundaries) {
  expect_neighbours<float>(nextafterf, FLT_TRUE_MIN, FLT_MIN, FLT_MAX);
  expect_neighbours<double>(nextafter, DBL_TRUE_MIN, DBL_MIN, DBL_MAX);
  expect_neighbours<long double>(nextafterl, LDBL_TRUE_MIN, LDBL_MIN, LDBL_MAX);
  expect_neighbours<long double>(nexttowardl, LDBL_TRUE_MIN, LDBL_MIN, LDBL_MAX);
}

TEST(math, copysign) {
  EXPECT_EQ(-3.0, copysign(3.0, -0.0));
  EXPECT_EQ(3.0f, copysignf(-3.0f, 1.0f));
  EXPECT_EQ(-3.0L, copysignl(3.0L, -1.0L));
  EXPECT_EQ(3.0, fabs(-3.0));
  EXPECT_EQ(3.0f, fabsf(-3.0f));
  EXPECT_EQ(3.0L, fabsl(-3.0L));
}

TEST(math, fmax) {
  EXPECT_EQ(2.0, fmax(1.0, 2.0));
  EXPECT_EQ(2.0, fmax(NAN, 2.0));
  EXPECT_EQ(1.0, fmin(1.0, NAN));
  EXPECT_EQ(1.0f, fminf(1.0f, 2.0f));
  EXPECT_EQ(2.0f, fmaxf(1.0f, 2.0f));
  EXPECT_EQ(2.0L, fmaxl(1.0L, 2.0L));
  EXPECT_EQ(1.0L, fminl(1.0L, 2.0L));
  EXPECT_EQ(3.0, fdim(5.0, 2.0));
  EXPECT_EQ(0.0f, fdimf(2.0f, 5.0f));
  EXPECT_EQ(3.0L, fdiml(5.0L, 2.0L));
}

TEST(math, nan) {
  EXPECT_TRUE(isnan(nan("")));
  EXPECT_TRUE(isnan(nanf("1")));
  EXPECT_TRUE(isnan(nanl("0x10")));
}

TEST(math, classification) {
  EXPECT_EQ(FP_NORMAL, fpclassify(1.0));
  EXPECT_EQ(FP_SUBNORMAL, fpclassify(0x1p-1074));
  EXPECT_EQ(FP_ZERO, fpclassify(-0.0f));
  EXPECT_EQ(FP_INFINITE, fpclassify(HUGE_VALL));
  EXPECT_EQ(FP_NAN, fpclassify(NAN));
  EXPECT_TRUE(isfinite(1.0));
  EXPECT_FALSE(isfinite(INFINITY));
  EXPECT_TRUE(isnormal(1.0));
  EXPECT_TRUE(isunordered(NAN, 1.0));
  EXPECT_FALSE(isgreater(NAN, 1.0));
  EXPECT_TRUE(islessgreater(1.0, 2.0));
}

TEST(math, exceptions) {
  volatile double zero = 0, negative = -1, big = 1000;
  feclearexcept(FE_ALL_EXCEPT);
  volatile double result = log(zero);
  EXPECT_TRUE(fetestexcept(FE_DIVBYZERO));
  feclearexcept(FE_ALL_EXCEPT);
  result = sqrt(negative);
  EXPECT_TRUE(fetestexcept(FE_INVALID));
  feclearexcept(FE_ALL_EXCEPT);
  result = exp(big);
  EXPECT_TRUE(fetestexcept(FE_OVERFLOW));
  feclearexcept(FE_ALL_EXCEPT);
  result = exp(-big);
  EXPECT_TRUE(fetestexcept(FE_UNDERFLOW));
  feclearexcept(FE_ALL_EXCEPT);
  static_cast<void>(result);
}
