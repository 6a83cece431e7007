// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

#include "harness.h"

TEST(wchar, wcrtomb) {
  char bytes[8] = {};
  EXPECT_EQ(1, wcrtomb(bytes, L'A', nullptr));
  EXPECT_EQ('A', bytes[0]);
  EXPECT_EQ(1, wcrtomb(nullptr, 0x20ac, nullptr));
  EXPECT_EQ(1, wcrtomb(bytes, L'\0', nullptr));
  errno = 0;
  EXPECT_EQ(static_cast<size_t>(-1), wcrtomb(bytes, 0xe9, nullptr));
  EXPECT_EQ(EILSEQ, errno);
}

TEST(wchar, wcrtomb_round_trip) {
  static const wchar_t cases[] = {0x7f,   0x80,   0x7ff,   0x800,   0xd7ff,
                                  0xe000, 0xffff, 0x10000, 0x10ffff};
  for (wchar_t c : cases) {
    char bytes[4];
    wchar_t back = 0;
    mbstate_t state = {};
    size_t length = wcrtomb_l(bytes, c, &state, LC_C_UNICODE_LOCALE);
    EXPECT_EQ(length, mbrtowc_l(&back, bytes, length, &state, LC_C_UNICODE_LOCALE));
    EXPECT_EQ(c, back);
  }
  char bytes[4];
  static const wchar_t invalid[] = {0xd800, 0xdfff, 0x110000, static_cast<wchar_t>(-1)};
  for (wchar_t c : invalid)
    EXPECT_EQ(static_cast<size_t>(-1), wcrtomb_l(bytes, c, nullptr, LC_C_UNICODE_LOCALE));
}

TEST(wchar, wcrtomb_iso_8859) {
  locale_t latin9 = newlocale(LC_CTYPE_MASK, "C.ISO-8859-15", nullptr);
  ASSERT_NE(nullptr, latin9);
  char byte = 0;
  EXPECT_EQ(1, wcrtomb_l(&byte, 0x20ac, nullptr, latin9));
  EXPECT_EQ('\xa4', byte);
  EXPECT_EQ(static_cast<size_t>(-1), wcrtomb_l(&byte, 0xa4, nullptr, latin9));
  freelocale(latin9);
}
