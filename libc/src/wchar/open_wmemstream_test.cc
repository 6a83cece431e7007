// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "harness.h"

TEST(wchar, open_wmemstream) {
  wchar_t *text = nullptr;
  size_t size = 99;
  FILE *file = open_wmemstream(&text, &size);
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0, size);
  for (int i = 0; i < 4000; ++i)
    ASSERT_EQ(0x20ac, fputwc(0x20ac, file));
  EXPECT_EQ(4, fwprintf(file, L"%ls", L"a\u00e9\U0001f600z"));
  EXPECT_EQ(0, fflush(file));
  EXPECT_EQ(4004, size);
  EXPECT_EQ(4004, wcslen(text));
  EXPECT_EQ(0x20ac, text[3999]);
  EXPECT_EQ(0, wcscmp(text + 4000, L"a\u00e9\U0001f600z"));
  EXPECT_EQ(4004, ftell(file));
  EXPECT_EQ(0, fseek(file, 1, SEEK_SET));
  EXPECT_EQ(L'x', fputwc(L'x', file));
  EXPECT_EQ(0, fclose(file));
  EXPECT_EQ(2, size);
  EXPECT_EQ(L'x', text[1]);
  EXPECT_EQ(0x20ac, text[2]);
  free(text);
}
