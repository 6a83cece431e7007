// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Functions that are other ones where the processor has fused multiplication, both ways, against
// those of long double, which has eleven bits more.
#include <fenv.h>
#include <math.h>
#include <stdint.h>

#include "fused.h"
#include "harness.h"

namespace {

// Without fused multiplication and, where there is one, with it.
template <typename F> void at_both_levels(F run) {
  const bool fused = cloudlibc::find_avx2();
  for (unsigned char state = 1; state <= (fused ? 2 : 1); ++state) {
    cloudlibc::avx2_state = state;
    run(state == 2);
  }
}

// How far y is off, in units of its last place.
double error(double y, long double exact) {
  int exponent;
  frexpl(exact, &exponent);
  return static_cast<double>(fabsl(y - exact) / ldexpl(1, exponent - 53));
}

struct Random {
  uint64_t state = 1;
  uint64_t next() {
    state = state * 6364136223846793005 + 1442695040888963407;
    return state ^ state >> 29;
  }
  // With any mantissa and an exponent from a range.
  double number(int from, int to) {
    const uint64_t bits = next();
    const auto exponent =
        static_cast<uint64_t>(0x3ff + from) + bits % static_cast<uint64_t>(to - from);
    return __builtin_bit_cast(double, (bits & uint64_t{1} << 63) | exponent << 52 | next() >> 12);
  }
};

constexpr int kModes[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};

// Of tan(x) in each rounding mode, compared with tanl(), whose own error is small next to this.
bool good_tangent(double x, bool fused) {
  const long double exact = tanl(static_cast<long double>(x));
  for (int mode : kModes) {
    fesetround(mode);
    const double y = tan(x), opposite = tan(-x);
    fesetround(FE_TONEAREST);
    const double limit = mode != FE_TONEAREST ? (fused ? 1.01 : 2) : fused ? 0.502 : 1;
    if (!(error(y, exact) <= limit) || !(error(opposite, -exact) <= limit) ||
        (mode == FE_TONEAREST && y != -opposite)) {
      EXPECT_EQ(0.0, x);  // Says which, and how.
      EXPECT_EQ(FE_TONEAREST, mode);
      EXPECT_EQ(0.0, error(y, exact));
      EXPECT_EQ(y, -opposite);
      return false;
    }
  }
  return true;
}

}  // namespace

TEST(math, fused_tan) {
  at_both_levels([](bool fused) {
    Random random;
    for (int i = 0; i < 30000; ++i)
      ASSERT_TRUE(good_tangent(random.number(-30, 25), fused));
    for (int i = 0; i < 10000; ++i)
      ASSERT_TRUE(good_tangent(random.number(19, 1024), fused));
    for (int i = 0; i < 30000; ++i)
      ASSERT_TRUE(good_tangent(random.number(-4, 6), fused));
  });
}

// Close to multiples of pi/2, where the argument cancels, and of pi/128, where entries of the table
// meet.
TEST(math, fused_tan_of_multiples) {
  at_both_levels([](bool fused) {
    Random random;
    for (int i = 0; i < 20000; ++i) {
      const bool quarters = i % 2 == 0;
      double x = static_cast<double>(random.next() % (quarters ? 340000 : 20000000) + 1) *
                 (quarters ? M_PI_2 : M_PI / 128);
      for (int step = 0; step < 3; ++step) {
        ASSERT_TRUE(good_tangent(x, fused));
        x = nextafter(x, step == 0 ? 0 : INFINITY);
      }
    }
  });
}

TEST(math, fused_tan_of_special_values) {
  at_both_levels([](bool) {
    EXPECT_TRUE(signbit(tan(-0.0)));
    EXPECT_FALSE(signbit(tan(0.0)));
    EXPECT_EQ(0x1p-1074, tan(0x1p-1074));
    EXPECT_EQ(-0x1p-28, tan(-0x1p-28));
    EXPECT_EQ(0x1.d02967c31cdb5p53, tan(M_PI_2));
    feclearexcept(FE_ALL_EXCEPT);
    tan(1.0);
    EXPECT_EQ(FE_INEXACT, fetestexcept(FE_ALL_EXCEPT));
    feclearexcept(FE_ALL_EXCEPT);
    EXPECT_TRUE(isnan(tan(INFINITY)));
    EXPECT_TRUE(isnan(tan(-INFINITY)));
    EXPECT_EQ(FE_INVALID, fetestexcept(FE_ALL_EXCEPT));
    feclearexcept(FE_ALL_EXCEPT);
    EXPECT_TRUE(isnan(tan(NAN)));
    EXPECT_EQ(0, fetestexcept(FE_ALL_EXCEPT));
  });
}

TEST(math, fused_hypot) {
  at_both_levels([](bool) {
    Random random;
    for (int i = 0; i < 100000; ++i) {
      // Mostly of similar sizes; any at all.
      const int near = static_cast<int>(random.next() % 1000) - 500;
      const bool any = i % 4 == 0;
      const double x = any ? random.number(-1022, 1023) : random.number(near, near + 3);
      const double y = any ? random.number(-1022, 1023) : random.number(near, near + 3);
      const long double exact = hypotl(x, y);
      for (int mode : kModes) {
        fesetround(mode);
        const double h = hypot(x, y), swapped = hypot(-y, x);
        fesetround(FE_TONEAREST);
        ASSERT_TRUE(error(h, exact) <= (mode == FE_TONEAREST ? 1 : 2));
        ASSERT_EQ(h, swapped);
      }
    }
    EXPECT_EQ(5.0, hypot(3.0, -4.0));
    EXPECT_EQ(0x5p500, hypot(0x3p500, 0x4p500));
    EXPECT_EQ(0x5p600, hypot(0x3p600, 0x4p600));
    EXPECT_EQ(0x5p-600, hypot(0x3p-600, 0x4p-600));
    EXPECT_EQ(0x1p500, hypot(0x1p500, 0x1p-400));
    EXPECT_EQ(3.0, hypot(0.0, -3.0));
    EXPECT_EQ(INFINITY, hypot(INFINITY, NAN));
    EXPECT_EQ(INFINITY, hypot(NAN, -INFINITY));
    EXPECT_TRUE(isnan(hypot(1.0, NAN)));
    feclearexcept(FE_ALL_EXCEPT);
    EXPECT_EQ(INFINITY, hypot(0x1p1023, 0x1.fp1023));
    EXPECT_TRUE(fetestexcept(FE_OVERFLOW));
    feclearexcept(FE_ALL_EXCEPT);
    hypot(3.0, 4.0);
    EXPECT_EQ(0, fetestexcept(FE_ALL_EXCEPT));
  });
}
