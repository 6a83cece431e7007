// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

#include "harness.h"

TEST(wchar, wcscmp) {
  EXPECT_EQ(0, wcscmp(L"", L""));
  EXPECT_EQ(0, wcscmp(L"abc", L"abc"));
  EXPECT_LT(wcscmp(L"ab", L"abc"), 0);
  EXPECT_GT(wcscmp(L"b", L"abc"), 0);
  EXPECT_LT(wcscmp(L"a", L"\U0001f600"), 0);
  EXPECT_LT(wcscoll(L"a", L"b"), 0);
  EXPECT_GT(wcscoll_l(L"b", L"a", LC_C_LOCALE), 0);
}

TEST(wchar, wcscoll_l_language) {
  locale_t locale = newlocale(LC_ALL_MASK, "fr_FR", nullptr);
  const wchar_t *const words[] = {L"co-op", L"coop",   L"COOP",       L"co\u00f6p",
                                  L"cotes", L"\u4e00", L"\U00020000", L"\x7fffffff"};
  wchar_t before[100] = L"", key[100];
  for (size_t i = 0; i < sizeof(words) / sizeof(*words); ++i) {
    if (i > 0)
      EXPECT_LT(wcscoll_l(words[i - 1], words[i], locale), 0);
    const size_t length = wcsxfrm_l(key, words[i], 100, locale);
    EXPECT_EQ(length, wcslen(key));
    EXPECT_LT(wcscmp(before, key), 0);
    wmemcpy(before, key, length + 1);
  }
  freelocale(locale);
}

TEST(wchar, wcsncmp) {
  EXPECT_EQ(0, wcsncmp(L"abc", L"abd", 2));
  EXPECT_LT(wcsncmp(L"abc", L"abd", 3), 0);
  EXPECT_EQ(0, wcsncmp(L"abc", L"abc", 100));
  EXPECT_EQ(0, wcsncmp(L"a", L"b", 0));
}

TEST(wchar, wmemcmp) {
  EXPECT_EQ(0, wmemcmp(L"abc", L"abd", 2));
  EXPECT_GT(wmemcmp(L"abd", L"abc", 3), 0);
}

TEST(wchar, wcscasecmp) {
  EXPECT_EQ(0, wcscasecmp_l(L"STRA\u00dfE \u0391", L"stra\u00dfe \u03b1", LC_C_UNICODE_LOCALE));
  EXPECT_LT(wcscasecmp(L"\u0391", L"\u03b1"), 0);
  EXPECT_EQ(0, wcscasecmp(L"Straight", L"STRAIGHT"));
  EXPECT_LT(wcscasecmp(L"A", L"b"), 0);
  EXPECT_EQ(0, wcsncasecmp(L"ABC", L"abd", 2));
  EXPECT_GT(wcsncasecmp_l(L"ABD", L"abc", 3, LC_C_LOCALE), 0);
  EXPECT_EQ(0, wcscasecmp_l(L"x", L"X", LC_C_LOCALE));
}

TEST(wchar, wcsverscmp) {
  EXPECT_LT(wcsverscmp(L"part9", L"part10"), 0);
  EXPECT_LT(wcsverscmp(L"000", L"00"), 0);
  EXPECT_LT(wcsverscmp(L"09", L"0"), 0);
  EXPECT_EQ(0, wcsverscmp(L"a1", L"a1"));
}

TEST(wchar, wcsxfrm) {
  wchar_t key[4] = {};
  EXPECT_EQ(5, wcsxfrm(nullptr, L"abcde", 0));
  EXPECT_EQ(3, wcsxfrm_l(key, L"abc", 4, LC_C_LOCALE));
  EXPECT_EQ(0, wcscmp(L"abc", key));
}
