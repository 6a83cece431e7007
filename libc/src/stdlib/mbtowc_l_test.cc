// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "harness.h"

static locale_t utf8 = LC_C_UNICODE_LOCALE;

TEST(stdlib, mbtowc) {
  wchar_t c;
  EXPECT_EQ(0, mbtowc(nullptr, nullptr, 0));
  EXPECT_EQ(1, mbtowc(&c, "A", 1));
  EXPECT_EQ(L'A', c);
  EXPECT_EQ(0, mbtowc(&c, "", 1));
  EXPECT_EQ(3, mbtowc_l(&c, "\xe2\x82\xac", 4, utf8));
  EXPECT_EQ(0x20ac, c);
  EXPECT_FAILS(EILSEQ, mbtowc_l(&c, "\xe2\x82", 2, utf8));
  EXPECT_EQ(1, mblen("A", 1));
  EXPECT_EQ(3, mblen_l("\xe2\x82\xac", 4, utf8));
}

TEST(stdlib, wctomb) {
  char bytes[4];
  EXPECT_EQ(0, wctomb(nullptr, L'A'));
  EXPECT_EQ(1, wctomb(bytes, L'A'));
  EXPECT_EQ(3, wctomb_l(bytes, 0x20ac, utf8));
  EXPECT_FAILS(EILSEQ, wctomb(bytes, 0x20ac));
}

TEST(stdlib, mbstowcs) {
  wchar_t out[4];
  EXPECT_EQ(3, mbstowcs(out, "abc", 4));
  EXPECT_EQ(0, wcscmp(L"abc", out));
  EXPECT_EQ(2, mbstowcs_l(nullptr, "a\xc3\xa9", 0, utf8));
  EXPECT_EQ(static_cast<size_t>(-1), mbstowcs(out, "\xff", 4));
}

TEST(stdlib, wcstombs) {
  char out[8];
  EXPECT_EQ(3, wcstombs(out, L"abc", sizeof(out)));
  EXPECT_STREQ("abc", out);
  EXPECT_EQ(3, wcstombs_l(out, L"a\u00e9", sizeof(out), utf8));
  EXPECT_STREQ("a\xc3\xa9", out);
  EXPECT_EQ(static_cast<size_t>(-1), wcstombs(out, L"\u00e9", sizeof(out)));
}

TEST(stdlib, MB_CUR_MAX_L) {
  EXPECT_EQ(1, MB_CUR_MAX_L(LC_C_LOCALE));
  EXPECT_EQ(4, MB_CUR_MAX_L(utf8));
}
