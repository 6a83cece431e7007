// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "harness.h"

TEST(wchar, wcsstr) {
  const wchar_t *s = L"one two two";
  EXPECT_EQ(s + 4, wcsstr(s, L"two"));
  EXPECT_EQ(s, wcsstr(s, L""));
  EXPECT_EQ(nullptr, wcsstr(s, L"three"));
  EXPECT_EQ(nullptr, wcsstr(L"", L"a"));
}

TEST(wchar, wmemmem_alignment) {
  // The bytes of the wanted character occur between two others.
  const wchar_t s[] = {0x00000100, 0x00000000, 0x00000001};
  const wchar_t wanted[] = {0x00000001};
  EXPECT_EQ(s + 2, wmemmem(s, 3, wanted, 1));
}

// The bytes of what is wanted occur between any two characters here. To compare all of it there
// each time would take minutes.
TEST(wchar, wmemmem_between) {
  constexpr size_t kText = 600000, kWanted = kText / 2;
  static wchar_t s[kText], wanted[kWanted];
  wmemset(s, 0x01020304, kText);
  wmemset(wanted, 0x02030401, kWanted);
  EXPECT_EQ(nullptr, wmemmem(s, kText, wanted, kWanted));
  wmemset(wanted, 0x04010203, kWanted);
  EXPECT_EQ(nullptr, wmemmem(s, kText, wanted, kWanted));
  // At the very end, and just before it.
  wmemset(s + kText - 3, 0x04010203, 3);
  EXPECT_EQ(s + kText - 3, wmemmem(s, kText, wanted, 3));
  EXPECT_EQ(s + kText - 3, wmemmem(s, kText, wanted, 2));
  EXPECT_EQ(nullptr, wmemmem(s, kText, wanted, 4));
}

// Everything up to a length of four, after a text in which the search goes on by characters.
TEST(wchar, wmemmem_all) {
  constexpr size_t kBefore = 40, kAfter = 10;
  wchar_t s[kBefore + kAfter], wanted[4];
  wmemset(s, 0x01010202, kBefore);
  for (unsigned text = 0; text < 1 << kAfter; ++text) {
    for (size_t i = 0; i < kAfter; ++i)
      s[kBefore + i] = (text >> i & 1) != 0 ? 0x02020101 : 0x02010102;
    for (unsigned pattern = 0; pattern < 60; ++pattern) {
      const size_t length = 1 + pattern / 16;
      for (size_t i = 0; i < length; ++i)
        wanted[i] = (pattern >> i & 1) != 0 ? 0x02020101 : 0x02010102;
      const wchar_t *expected = nullptr;
      for (size_t i = 0; expected == nullptr && i + length <= kBefore + kAfter; ++i)
        if (wmemcmp(s + i, wanted, length) == 0)
          expected = s + i;
      ASSERT_EQ(expected, wmemmem(s, kBefore + kAfter, wanted, length));
    }
  }
}

TEST(wchar, wcschr) {
  const wchar_t *s = L"abca";
  EXPECT_EQ(s, wcschr(s, L'a'));
  EXPECT_EQ(s + 3, wcsrchr(s, L'a'));
  EXPECT_EQ(s + 4, wcschr(s, L'\0'));
  EXPECT_EQ(s + 4, wcsrchr(s, L'\0'));
  EXPECT_EQ(nullptr, wcschr(s, L'x'));
  EXPECT_EQ(nullptr, wcsrchr(s, L'x'));
  EXPECT_EQ(s + 1, wmemchr(s, L'b', 4));
  EXPECT_EQ(nullptr, wmemchr(s, L'c', 2));
}

TEST(wchar, wcsspn) {
  EXPECT_EQ(3, wcsspn(L"aabc", L"ab"));
  EXPECT_EQ(0, wcsspn(L"aabc", L""));
  EXPECT_EQ(3, wcscspn(L"aabc", L"c"));
  EXPECT_EQ(4, wcscspn(L"aabc", L""));
  const wchar_t *s = L"aabc";
  EXPECT_EQ(s + 2, wcspbrk(s, L"cb"));
  EXPECT_EQ(nullptr, wcspbrk(s, L"x"));
}

TEST(wchar, wcstok) {
  wchar_t s[] = L" one, two,,";
  wchar_t *rest;
  wchar_t *token = wcstok(s, L" ,", &rest);
  ASSERT_NE(nullptr, token);
  EXPECT_EQ(0, wcscmp(L"one", token));
  token = wcstok(nullptr, L" ,", &rest);
  ASSERT_NE(nullptr, token);
  EXPECT_EQ(0, wcscmp(L"two", token));
  EXPECT_EQ(nullptr, wcstok(nullptr, L" ,", &rest));
  EXPECT_EQ(nullptr, wcstok(nullptr, L" ,", &rest));
}
