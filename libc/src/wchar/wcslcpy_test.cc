// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "harness.h"

TEST(wchar, wcslcpy) {
  wchar_t out[4] = {};
  EXPECT_EQ(5, wcslcpy(out, L"abcde", 4));
  EXPECT_EQ(0, wcscmp(L"abc", out));
  EXPECT_EQ(2, wcslcpy(out, L"xy", 4));
  EXPECT_EQ(0, wcscmp(L"xy", out));
  EXPECT_EQ(2, wcslcpy(out, L"12", 0));
  EXPECT_EQ(0, wcscmp(L"xy", out));
}

TEST(wchar, wcslcat) {
  wchar_t out[6] = L"ab";
  EXPECT_EQ(4, wcslcat(out, L"cd", 6));
  EXPECT_EQ(0, wcscmp(L"abcd", out));
  EXPECT_EQ(7, wcslcat(out, L"efg", 6));
  EXPECT_EQ(0, wcscmp(L"abcde", out));
  EXPECT_EQ(5, wcslcat(out, L"efg", 2));
}
