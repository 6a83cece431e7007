// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>

#include "harness.h"

TEST(stdio, ungetc) {
  char text[] = "ab";
  FILE *file = fmemopen(text, 2, "r");
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(EOF, ungetc(EOF, file));
  // Before anything was read, and several in a row.
  for (int i = 0; i < 8; ++i)
    EXPECT_EQ('0' + i, ungetc('0' + i, file));
  EXPECT_EQ(EOF, ungetc('8', file));
  for (int i = 7; i >= 0; --i)
    EXPECT_EQ('0' + i, getc(file));
  EXPECT_EQ('a', getc(file));
  EXPECT_EQ('b', getc(file));
  EXPECT_EQ(EOF, getc(file));
  EXPECT_EQ('x', ungetc('x', file));
  EXPECT_FALSE(feof(file));
  EXPECT_EQ('x', getc(file));
  EXPECT_EQ(EOF, getc(file));
  fclose(file);
}
