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
