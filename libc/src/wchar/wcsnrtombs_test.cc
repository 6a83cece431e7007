// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

#include "harness.h"

static locale_t utf8 = LC_C_UNICODE_LOCALE;

TEST(wchar, wcsnrtombs) {
  const wchar_t text[] = L"a\u00e9\u20ac";
  const wchar_t *s = text;
  char out[16];
  EXPECT_EQ(6, wcsnrtombs_l(nullptr, &s, 4, 0, nullptr, utf8));
  EXPECT_EQ(text, s);
  EXPECT_EQ(6, wcsnrtombs_l(out, &s, 4, sizeof(out), nullptr, utf8));
  EXPECT_EQ(nullptr, s);
  EXPECT_STREQ("a\xc3\xa9\xe2\x82\xac", out);
  // Only whole characters.
  memset(out, 'x', sizeof(out));
  s = text;
  EXPECT_EQ(3, wcsnrtombs_l(out, &s, 4, 5, nullptr, utf8));
  EXPECT_EQ(text + 2, s);
  EXPECT_EQ('x', out[3]);
  // Fewer characters than there are.
  s = text;
  EXPECT_EQ(1, wcsnrtombs_l(out, &s, 1, sizeof(out), nullptr, utf8));
  EXPECT_EQ(text + 1, s);
  // The null character needs room too.
  s = text;
  EXPECT_EQ(6, wcsnrtombs_l(out, &s, 4, 6, nullptr, utf8));
  EXPECT_EQ(text + 3, s);
}

TEST(wchar, wcsrtombs) {
  const wchar_t *s = L"ab\u00e9";
  char out[8];
  errno = 0;
  EXPECT_EQ(static_cast<size_t>(-1), wcsrtombs(out, &s, sizeof(out), nullptr));
  EXPECT_EQ(EILSEQ, errno);
  EXPECT_EQ(0xe9, *s);
  s = L"abc";
  EXPECT_EQ(3, wcsrtombs(out, &s, sizeof(out), nullptr));
  EXPECT_STREQ("abc", out);
}
