// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>
#include <wchar.h>

#include "harness.h"

TEST(wchar, btowc) {
  EXPECT_EQ(L'A', btowc('A'));
  EXPECT_EQ(0, btowc(0));
  EXPECT_EQ(WEOF, btowc(EOF));
  EXPECT_EQ(WEOF, btowc(0xe9));
  EXPECT_EQ(WEOF, btowc_l(0xc3, LC_C_UNICODE_LOCALE));
}

TEST(wchar, wctob) {
  EXPECT_EQ('A', wctob(L'A'));
  EXPECT_EQ(0, wctob(0));
  EXPECT_EQ(EOF, wctob(WEOF));
  EXPECT_EQ(EOF, wctob(0xe9));
  EXPECT_EQ(EOF, wctob_l(0xe9, LC_C_UNICODE_LOCALE));
}

TEST(wchar, mbrlen) {
  EXPECT_EQ(1, mbrlen("A", 1, nullptr));
  EXPECT_EQ(0, mbrlen("", 1, nullptr));
  mbstate_t state = {};
  EXPECT_EQ(3, mbrlen_l("\xe2\x82\xac", 3, &state, LC_C_UNICODE_LOCALE));
  EXPECT_EQ(static_cast<size_t>(-2), mbrlen_l("\xe2\x82", 2, &state, LC_C_UNICODE_LOCALE));
}
