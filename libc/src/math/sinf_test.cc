// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// sinf() and cosf() against sin() and cos().
#include <fenv.h>
#include <math.h>
#include <stdint.h>

#include "harness.h"

namespace {

// Whether two floats are the same or neighbours.
bool near(float a, float b) { return a == b || nextafterf(a, b) == b || (isnan(a) && isnan(b)); }

}  // namespace

TEST(math, sinf_and_cosf) {
  for (int sign = -1; sign <= 1; sign += 2) {
    for (uint32_t bits = 0x00800000; bits < 0x7f800000; bits += 40009) {
      const float x = __builtin_bit_cast(float, bits) * static_cast<float>(sign);
      ASSERT_TRUE(near(sinf(x), static_cast<float>(sin(static_cast<double>(x)))));
      ASSERT_TRUE(near(cosf(x), static_cast<float>(cos(static_cast<double>(x)))));
    }
  }
}

TEST(math, sinf_in_other_roundings) {
  const int modes[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
  for (int mode : modes) {
    ASSERT_EQ(0, fesetround(mode));
    for (float x = -500; x < 500; x += 0.37f) {
      const float s = sinf(x), c = cosf(x);
      fesetround(FE_TONEAREST);
      const bool good = near(s, static_cast<float>(sin(static_cast<double>(x)))) &&
                        near(c, static_cast<float>(cos(static_cast<double>(x))));
      ASSERT_TRUE(good);
      fesetround(mode);
    }
    fesetround(FE_TONEAREST);
  }
}

TEST(math, sinf_of_special_values) {
  EXPECT_TRUE(signbit(sinf(-0.0f)));
  EXPECT_FALSE(signbit(sinf(0.0f)));
  EXPECT_EQ(0x1p-149f, sinf(0x1p-149f));
  EXPECT_EQ(-0x1p-60f, sinf(-0x1p-60f));
  EXPECT_EQ(1.0f, cosf(0.0f));
  EXPECT_EQ(1.0f, cosf(0x1p-149f));
  feclearexcept(FE_ALL_EXCEPT);
  EXPECT_TRUE(isnan(sinf(INFINITY)));
  EXPECT_TRUE(fetestexcept(FE_INVALID));
  EXPECT_TRUE(isnan(cosf(-INFINITY)));
  EXPECT_TRUE(isnan(cosf(NAN)));
}
