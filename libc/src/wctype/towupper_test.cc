// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

#include "harness.h"

TEST(wctype, towupper) {
  static const wint_t pairs[][2] = {{'A', 'a'},        {0xc9, 0xe9},   {0x178, 0xff},
                                    {0x391, 0x3b1},    {0x410, 0x430}, {0x1e00, 0x1e01},
                                    {0x10400, 0x10428}};
  for (auto [upper, lower] : pairs) {
    EXPECT_EQ(upper, towupper_l(upper, LC_C_UNICODE_LOCALE));
    EXPECT_EQ(upper, towupper_l(lower, LC_C_UNICODE_LOCALE));
    // "C" has the letters of US-ASCII only.
    EXPECT_EQ(lower < 0x80 ? upper : lower, towupper(lower));
  }
  static const wint_t others[] = {'0', '[', 0xd7, 0xdf, 0x4e2d, 0x110000, WEOF};
  for (wint_t c : others)
    EXPECT_EQ(c, towupper_l(c, LC_C_UNICODE_LOCALE));
}
