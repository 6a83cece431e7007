// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <uchar.h>

#include "harness.h"

static locale_t utf8 = LC_C_UNICODE_LOCALE;

TEST(uchar, mbrtoc16) {
  char16_t c = 0;
  mbstate_t state = {};
  EXPECT_EQ(1, mbrtoc16(&c, "A", 1, &state));
  EXPECT_EQ(u'A', c);
  EXPECT_EQ(4, mbrtoc16_l(&c, "\xf0\x9f\x98\x80", 4, &state, utf8));
  EXPECT_EQ(0xd83d, c);
  EXPECT_EQ(static_cast<size_t>(-3), mbrtoc16_l(&c, "x", 1, &state, utf8));
  EXPECT_EQ(0xde00, c);
  EXPECT_EQ(1, mbrtoc16_l(&c, "x", 1, &state, utf8));
  EXPECT_EQ(0, mbrtoc16_l(&c, "", 1, &state, utf8));
  EXPECT_EQ(static_cast<size_t>(-1), mbrtoc16_l(&c, "\xff", 1, &state, utf8));
}

TEST(uchar, mbrtoc32) {
  char32_t c = 0;
  mbstate_t state = {};
  EXPECT_EQ(4, mbrtoc32_l(&c, "\xf0\x9f\x98\x80", 4, &state, utf8));
  EXPECT_EQ(0x1f600, c);
  EXPECT_EQ(static_cast<size_t>(-2), mbrtoc32_l(&c, "\xf0\x9f", 2, &state, utf8));
  EXPECT_EQ(2, mbrtoc32_l(&c, "\x98\x81", 2, &state, utf8));
  EXPECT_EQ(0x1f601, c);
  EXPECT_EQ(1, mbrtoc32(&c, "A", 1, nullptr));
}

TEST(uchar, c16rtomb) {
  char bytes[4];
  mbstate_t state = {};
  EXPECT_EQ(1, c16rtomb(bytes, u'A', &state));
  EXPECT_EQ(0, c16rtomb_l(bytes, 0xd83d, &state, utf8));
  EXPECT_EQ(4, c16rtomb_l(bytes, 0xde00, &state, utf8));
  EXPECT_EQ('\xf0', bytes[0]);
  EXPECT_EQ('\x80', bytes[3]);
  errno = 0;
  EXPECT_EQ(static_cast<size_t>(-1), c16rtomb_l(bytes, 0xde00, &state, utf8));
  EXPECT_EQ(EILSEQ, errno);
  EXPECT_EQ(0, c16rtomb_l(bytes, 0xd83d, &state, utf8));
  EXPECT_EQ(static_cast<size_t>(-1), c16rtomb_l(bytes, u'A', &state, utf8));
}

TEST(uchar, c32rtomb) {
  char bytes[4];
  EXPECT_EQ(4, c32rtomb_l(bytes, 0x1f600, nullptr, utf8));
  EXPECT_EQ(1, c32rtomb(bytes, U'A', nullptr));
  EXPECT_EQ(static_cast<size_t>(-1), c32rtomb(bytes, 0xd800, nullptr));
}
