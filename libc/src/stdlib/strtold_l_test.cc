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
#endif
}
