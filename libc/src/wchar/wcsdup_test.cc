// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>
#include <wchar.h>

#include "harness.h"

TEST(wchar, wcsdup) {
  wchar_t *copy = wcsdup(L"abc");
  ASSERT_NE(nullptr, copy);
  EXPECT_EQ(0, wcscmp(L"abc", copy));
  free(copy);
  copy = wcsndup(L"abc", 2);
  ASSERT_NE(nullptr, copy);
  EXPECT_EQ(0, wcscmp(L"ab", copy));
  free(copy);
}

TEST(wchar, wmemset) {
  wchar_t s[4];
  EXPECT_EQ(s, wmemset(s, L'x', 4));
  EXPECT_EQ(0, wmemcmp(s, L"xxxx", 4));
  EXPECT_EQ(s, wmemcpy(s, L"ab", 2));
  EXPECT_EQ(s + 1, wmemmove(s + 1, s, 2));
  EXPECT_EQ(0, wmemcmp(s, L"aabx", 4));
  EXPECT_EQ(4, wcsnlen(L"abcde", 4));
  EXPECT_EQ(5, wcslen(L"abcde"));
}

TEST(wchar, wcsncpy) {
  wchar_t s[5] = L"xxxx";
  EXPECT_EQ(s, wcsncpy(s, L"a", 3));
  EXPECT_EQ(0, wmemcmp(s, L"a\0\0x", 4));
  EXPECT_EQ(s + 2, wcpncpy(s, L"ab", 4));
  EXPECT_EQ(s + 2, wcpncpy(s, L"abc", 2));
}
