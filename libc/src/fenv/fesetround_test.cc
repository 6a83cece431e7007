// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <fenv.h>
#include <math.h>

#include "harness.h"

TEST(fenv, fesetround) {
  volatile double third = 1, three = 3;
  volatile long double long_third = 1, long_three = 3;
  static const int modes[] = {FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO, FE_TONEAREST};
  double result[4];
  long double long_result[4];
  ASSERT_EQ(FE_TONEAREST, fegetround());
  for (int mode : modes) {
    EXPECT_EQ(0, fesetround(mode));
    EXPECT_EQ(mode, fegetround());
    result[mode] = -third / three;
    long_result[mode] = -long_third / long_three;
  }
  EXPECT_LT(result[FE_DOWNWARD], result[FE_UPWARD]);
  EXPECT_EQ(result[FE_UPWARD], result[FE_TOWARDZERO]);
  EXPECT_LT(long_result[FE_DOWNWARD], long_result[FE_UPWARD]);
  EXPECT_EQ(-1, fesetround(17));
  EXPECT_EQ(FE_TONEAREST, fegetround());
}

TEST(fenv, exceptions) {
  volatile double zero = 0, one = 1, huge = 0x1p1023, sink;
  volatile long double long_zero = 0, long_sink;
  feclearexcept(FE_ALL_EXCEPT);
  EXPECT_EQ(0, fetestexcept(FE_ALL_EXCEPT));
  sink = one / zero;
  EXPECT_EQ(FE_DIVBYZERO, fetestexcept(FE_ALL_EXCEPT));
  sink = huge * huge;
  EXPECT_EQ(FE_DIVBYZERO | FE_OVERFLOW | FE_INEXACT, fetestexcept(FE_ALL_EXCEPT));
  feclearexcept(FE_OVERFLOW | FE_DIVBYZERO);
  EXPECT_EQ(FE_INEXACT, fetestexcept(FE_ALL_EXCEPT));
  feclearexcept(FE_ALL_EXCEPT);
  long_sink = long_zero / long_zero;
  EXPECT_EQ(FE_INVALID, fetestexcept(FE_ALL_EXCEPT));
  feclearexcept(FE_ALL_EXCEPT);
  feraiseexcept(FE_UNDERFLOW);
  EXPECT_EQ(FE_UNDERFLOW, fetestexcept(FE_ALL_EXCEPT));
  fexcept_t flags;
  fegetexceptflag(&flags, FE_ALL_EXCEPT);
  feclearexcept(FE_ALL_EXCEPT);
  fesetexceptflag(&flags, FE_ALL_EXCEPT);
  EXPECT_EQ(FE_UNDERFLOW, fetestexcept(FE_ALL_EXCEPT));
  feclearexcept(FE_ALL_EXCEPT);
  static_cast<void>(sink);
  static_cast<void>(long_sink);
}

TEST(fenv, environment) {
  fenv_t env;
  fesetround(FE_UPWARD);
  feraiseexcept(FE_OVERFLOW);
  EXPECT_EQ(0, feholdexcept(&env));
  EXPECT_EQ(0, fetestexcept(FE_ALL_EXCEPT));
  EXPECT_EQ(FE_UPWARD, fegetround());
  fesetround(FE_DOWNWARD);
  feraiseexcept(FE_INVALID);
  EXPECT_EQ(0, feupdateenv(&env));
  EXPECT_EQ(FE_UPWARD, fegetround());
  EXPECT_EQ(FE_OVERFLOW | FE_INVALID, fetestexcept(FE_ALL_EXCEPT));
  EXPECT_EQ(0, fegetenv(&env));
  EXPECT_EQ(0, fesetenv(FE_DFL_ENV));
  EXPECT_EQ(FE_TONEAREST, fegetround());
  EXPECT_EQ(0, fetestexcept(FE_ALL_EXCEPT));
}
