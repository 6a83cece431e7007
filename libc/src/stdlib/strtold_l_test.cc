// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <float.h>
#include <locale.h>
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, strtold_l) {
  EXPECT_EQ(0.1L, strtold_l("0.1", nullptr, LC_C_LOCALE));
  EXPECT_EQ(1e100L, strtold("1e100", nullptr));
  EXPECT_EQ(123456789012345678.9L, strtold("123456789012345678.9", nullptr));
  EXPECT_EQ(3.14159265358979323846264338327950288L,
            strtold("3.14159265358979323846264338327950288", nullptr));
#if LDBL_MANT_DIG == 64
  EXPECT_EQ(LDBL_MAX, strtold("1.18973149535723176502e4932", nullptr));
  EXPECT_EQ(LDBL_MIN, strtold("3.36210314311209350626e-4932", nullptr));
  EXPECT_EQ(0x1p-16445L, strtold("3.6e-4951", nullptr));
  EXPECT_EQ(0x1.fffffffffffffffep0L, strtold("1.9999999999999999998915797827514", nullptr));
  errno = 0;
  EXPECT_EQ(__builtin_infl(), strtold("1.2e4932", nullptr));
  EXPECT_EQ(ERANGE, errno);
#elif LDBL_MANT_DIG == 113
  EXPECT_EQ(LDBL_MAX, strtold("1.1897314953572317650857593266280070162e4932", nullptr));
  EXPECT_EQ(LDBL_MIN, strtold("3.36210314311209350626267781732175260e-4932", nullptr));
  EXPECT_EQ(0x1p-16494L, strtold("6.48e-4966", nullptr));
  // Halfway between 1 and the next number, to the even one; then a little more.
  EXPECT_EQ(1.0L, strtold("1.00000000000000000000000000000000009629649721936179265279889712924636"
                          "592690508241076940976199693977832794189453125",
                          nullptr));
  EXPECT_EQ(0x1.0000000000000000000000000001p0L,
            strtold("1.000000000000000000000000000000000096296497219361792652798897129246365926905"
                    "082410769409761996939778327941894531250000001",
                    nullptr));
  EXPECT_EQ(0x1.921fb54442d18469898cc51701b8p1L,
            strtold("0x3.243f6a8885a308d313198a2e03707p0", nullptr));
  errno = 0;
  EXPECT_EQ(__builtin_infl(), strtold("1.2e4932", nullptr));
  EXPECT_EQ(ERANGE, errno);
#endif
}
