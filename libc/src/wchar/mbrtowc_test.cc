// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

#include "harness.h"

static const size_t kInvalid = static_cast<size_t>(-1), kIncomplete = static_cast<size_t>(-2);

TEST(wchar, mbrtowc_utf_8) {
  static const struct {
    const char *bytes;
    wchar_t c;
  } cases[] = {
      {"A", L'A'},
      {"\x7f", 0x7f},
      {"\xc2\x80", 0x80},
      {"\xdf\xbf", 0x7ff},
      {"\xe0\xa0\x80", 0x800},
      {"\xed\x9f\xbf", 0xd7ff},
      {"\xee\x80\x80", 0xe000},
      {"\xef\xbf\xbf", 0xffff},
      {"\xf0\x90\x80\x80", 0x10000},
      {"\xf4\x8f\xbf\xbf", 0x10ffff},
  };
  for (const auto &each : cases) {
    size_t length = strlen(each.bytes);
    wchar_t c = 0;
    mbstate_t state = {};
    EXPECT_EQ(length, mbrtowc_l(&c, each.bytes, length + 1, &state, LC_C_UNICODE_LOCALE));
    EXPECT_EQ(each.c, c);
    EXPECT_TRUE(mbsinit(&state));
    // Byte by byte.
    c = 0;
    for (size_t i = 0; i + 1 < length; ++i) {
      EXPECT_EQ(kIncomplete, mbrtowc_l(&c, each.bytes + i, 1, &state, LC_C_UNICODE_LOCALE));
      EXPECT_FALSE(mbsinit(&state));
    }
    EXPECT_EQ(1, mbrtowc_l(&c, each.bytes + length - 1, 1, &state, LC_C_UNICODE_LOCALE));
    EXPECT_EQ(each.c, c);
    EXPECT_TRUE(mbsinit(&state));
  }
}

TEST(wchar, mbrtowc_invalid) {
  static const char *const cases[] = {
      "\x80",     "\xbf",     "\xc0",     "\xc1",     "\xc2\x41",
      "\xe0\x80", "\xe0\x9f", "\xed\xa0", "\xed\xbf", "\xf0\x80",
      "\xf0\x8f", "\xf4\x90", "\xf5",     "\xff",     "\xe1\x80\xc0",
  };
  for (const char *bytes : cases) {
    size_t length = strlen(bytes);
    mbstate_t state = {};
    wchar_t c;
    for (size_t i = 0; i + 1 < length; ++i)
      EXPECT_EQ(kIncomplete, mbrtowc_l(&c, bytes + i, 1, &state, LC_C_UNICODE_LOCALE));
    errno = 0;
    EXPECT_EQ(kInvalid, mbrtowc_l(&c, bytes + length - 1, 1, &state, LC_C_UNICODE_LOCALE));
    EXPECT_EQ(EILSEQ, errno);
  }
}

TEST(wchar, mbrtowc) {
  wchar_t c = 1;
  mbstate_t state = {};
  EXPECT_EQ(0, mbrtowc(&c, "", 1, &state));
  EXPECT_EQ(0, c);
  EXPECT_EQ(kIncomplete, mbrtowc(&c, "A", 0, &state));
  EXPECT_EQ(1, mbrtowc(nullptr, "A", 1, nullptr));
  EXPECT_EQ(0, mbrtowc(&c, nullptr, 0, &state));
  // The C locale is US-ASCII.
  errno = 0;
  EXPECT_EQ(kInvalid, mbrtowc(&c, "\xc3\xa9", 2, &state));
  EXPECT_EQ(EILSEQ, errno);
}

TEST(wchar, mbrtowc_iso_8859) {
  locale_t latin9 = newlocale(LC_CTYPE_MASK, "C.ISO-8859-15@euro", nullptr);
  ASSERT_NE(nullptr, latin9);
  wchar_t c = 0;
  mbstate_t state = {};
  EXPECT_EQ(1, mbrtowc_l(&c, "\xa4", 1, &state, latin9));
  EXPECT_EQ(0x20ac, c);
  EXPECT_EQ(1, mbrtowc_l(&c, "\xe9", 1, &state, latin9));
  EXPECT_EQ(0xe9, c);
  freelocale(latin9);
}
