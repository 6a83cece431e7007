// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <limits.h>
#include <locale.h>

#include "harness.h"

TEST(locale, localeconv) {
  lconv *numbers = localeconv();
  EXPECT_STREQ(".", numbers->decimal_point);
  EXPECT_STREQ("", numbers->thousands_sep);
  EXPECT_STREQ("", numbers->currency_symbol);
  EXPECT_EQ(CHAR_MAX, numbers->frac_digits);
  EXPECT_EQ(CHAR_MAX, numbers->int_n_sign_posn);
  EXPECT_STREQ(".", localeconv_l(LC_C_UNICODE_LOCALE)->decimal_point);
}
