// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <fenv.h>
#include <math.h>

#include "harness.h"

// Sines and cosines of large numbers, as computed with a thousand digits of pi; the first of them
// is the double that comes closest to a multiple of pi/2.
TEST(math, rem_pio2_large) {
  const struct {
    double x, sine, cosine;
  } cases[] = {
      {0x1.6ac5b262ca1ffp+849, 0x1.0000000000000p+0, -0x1.14ae72e6ba22fp-61},
      {0x1.c6bf526340000p+49, 0x1.b76f88136cebap-1, -0x1.06c154609d33fp-1},
      {0x1.0f0cf064dd592p+73, -0x1.b453ab76bf397p-1, 0x1.0be2cef01c8f4p-1},
      {0x1.fffffffffffffp+1023, 0x1.452fc98b34e97p-8, -0x1.fffe62ecfab75p-1},
      {0x1.0000000000000p+1023, 0x1.205248cbdb760p-1, -0x1.a719f26c232bfp-1},
      {0x1.921fc00000000p+20, 0x1.3e479a61836ebp-1, 0x1.910d18d26c0d4p-1},
      {0x1.56a95319d63e1p+63, 0x1.ca587a8d90cbfp-1, 0x1.c858ff12f6040p-2},
  };
  for (const auto &c : cases) {
    // What these are rounded to, or its neighbour.
    EXPECT_TRUE(fabs(sin(c.x) - c.sine) <= (nextafter(fabs(c.sine), 2) - fabs(c.sine)));
    EXPECT_TRUE(fabs(cos(c.x) - c.cosine) <= (nextafter(fabs(c.cosine), 2) - fabs(c.cosine)));
    EXPECT_TRUE(sin(-c.x) == -sin(c.x));
    EXPECT_TRUE(cos(-c.x) == cos(c.x));
  }
  // The rounding mode doesn't spoil the integers.
  fesetround(FE_UPWARD);
  EXPECT_TRUE(fabs(sin(0x1p1023) - 0x1.205248cbdb760p-1) < 0x1p-51);
  fesetround(FE_TONEAREST);
}
