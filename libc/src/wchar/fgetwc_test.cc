// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "harness.h"

TEST(wchar, fgetwc) {
  char text[] = "a\xe2\x82\xac\nb\xff";
  FILE *file = fmemopen_l(text, strlen(text), "r", LC_C_UNICODE_LOCALE);
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0, fwide(file, 0));
  EXPECT_EQ(L'a', fgetwc(file));
  EXPECT_GT(fwide(file, 0), 0);
  EXPECT_EQ(0x20ac, fgetwc(file));
  EXPECT_EQ(0x20ac, ungetwc(0x20ac, file));
  wchar_t line[10];
  EXPECT_EQ(line, fgetws(line, 10, file));
  EXPECT_EQ(0, wcscmp(line, L"\u20ac\n"));
  EXPECT_EQ(L'b', getwc(file));
  EXPECT_EQ(WEOF, getwc(file));
  EXPECT_EQ(EILSEQ, errno);
  EXPECT_TRUE(ferror(file));
  fclose(file);
}

TEST(wchar, fputwc) {
  char *bytes = nullptr;
  size_t size = 0;
  FILE *file = open_memstream_l(&bytes, &size, LC_C_UNICODE_LOCALE);
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0x20ac, fputwc(0x20ac, file));
  EXPECT_EQ(0, fputws(L" - ", file));
  EXPECT_EQ(4, fwprintf(file, L"%d%lc", 123, 0xe9));
  fclose(file);
  EXPECT_STREQ("\xe2\x82\xac - 123\xc3\xa9", bytes);
  free(bytes);
}

TEST(wchar, fwscanf) {
  char text[] = "17 \xc3\xa9t\xc3\xa9 end";
  FILE *file = fmemopen_l(text, strlen(text), "r", LC_C_UNICODE_LOCALE);
  ASSERT_NE(nullptr, file);
  int n = 0;
  wchar_t word[10];
  EXPECT_EQ(2, fwscanf(file, L"%d %ls", &n, word));
  EXPECT_EQ(17, n);
  EXPECT_EQ(0, wcscmp(word, L"\u00e9t\u00e9"));
  EXPECT_EQ(L' ', fgetwc(file));
  wchar_t *line = nullptr;
  size_t capacity = 0;
  EXPECT_EQ(3, getwline(&line, &capacity, file));
  EXPECT_EQ(0, wcscmp(line, L"end"));
  free(line);
  fclose(file);
}

TEST(wchar, fwide) {
  FILE *bytes = tmpfile(), *wide = tmpfile();
  ASSERT_NE(nullptr, bytes);
  ASSERT_NE(nullptr, wide);
  EXPECT_EQ(0, fwide(bytes, 0));
  EXPECT_EQ('x', putc('x', bytes));
  EXPECT_LT(fwide(bytes, 1), 0);
  setvbuf(wide, nullptr, _IONBF, 0);
  EXPECT_EQ(1, fwprintf(wide, L"x"));
  EXPECT_GT(fwide(wide, -1), 0);
  fclose(bytes);
  fclose(wide);
}
