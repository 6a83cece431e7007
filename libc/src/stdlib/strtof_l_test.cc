// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <float.h>
#include <locale.h>
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, strtof_l) {
  EXPECT_EQ(0.1f, strtof_l("0.1", nullptr, LC_C_LOCALE));
  EXPECT_EQ(FLT_MAX, strtof("3.4028235e38", nullptr));
  EXPECT_EQ(__builtin_inff(), strtof("3.4028236e38", nullptr));
  EXPECT_EQ(0x1p-149f, strtof("1.4e-45", nullptr));
  EXPECT_EQ(0.0f, strtof("7.006492321624085e-46", nullptr));
  // Rounded once, not first to double: just above halfway between 1 and the next float.
  EXPECT_EQ(0x1.000002p0f, strtof("1.00000005960464477539062500000000000001", nullptr));
  EXPECT_EQ(1.0f, strtof("1.000000059604644775390625", nullptr));
}
