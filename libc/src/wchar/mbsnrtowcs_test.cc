// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <wchar.h>

#include "harness.h"

static locale_t utf8 = LC_C_UNICODE_LOCALE;

TEST(wchar, mbsnrtowcs) {
  const char text[] = "a\xc3\xa9\xe2\x82\xac";
  const char *s = text;
  wchar_t out[8];
  mbstate_t state = {};
  EXPECT_EQ(3, mbsnrtowcs_l(nullptr, &s, sizeof(text), 0, &state, utf8));
  EXPECT_EQ(text, s);
  EXPECT_EQ(3, mbsnrtowcs_l(out, &s, sizeof(text), 8, &state, utf8));
  EXPECT_EQ(nullptr, s);
  EXPECT_EQ(0, wcscmp(L"a\u00e9\u20ac", out));
  // No room for all.
  s = text;
  EXPECT_EQ(2, mbsnrtowcs_l(out, &s, sizeof(text), 2, &state, utf8));
  EXPECT_EQ(text + 3, s);
  // Bytes end within a character; the state has its start then.
  s = text;
  EXPECT_EQ(2, mbsnrtowcs_l(out, &s, 5, 8, &state, utf8));
  EXPECT_EQ(text + 5, s);
  EXPECT_FALSE(mbsinit(&state));
  EXPECT_EQ(1, mbsnrtowcs_l(out, &s, 1, 8, &state, utf8));
  EXPECT_EQ(0x20ac, out[0]);
}

TEST(wchar, mbsnrtowcs_invalid) {
  const char text[] = "ab\xff";
  const char *s = text;
  wchar_t out[8];
  mbstate_t state = {};
  errno = 0;
  EXPECT_EQ(static_cast<size_t>(-1), mbsnrtowcs_l(out, &s, 3, 8, &state, utf8));
  EXPECT_EQ(EILSEQ, errno);
  EXPECT_EQ(text + 2, s);
}

TEST(wchar, mbsrtowcs) {
  const char *s = "abc";
  wchar_t out[8];
  EXPECT_EQ(3, mbsrtowcs(out, &s, 8, nullptr));
  EXPECT_EQ(nullptr, s);
  EXPECT_EQ(0, wcscmp(L"abc", out));
}
