// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <stdint.h>
#include <stdio.h>

#include "harness.h"

TEST(stdio, tmpfile) {
  FILE *file = tmpfile();
  ASSERT_NE(nullptr, file);
  for (int i = 0; i < 10000; ++i)
    ASSERT_EQ(i & 0xff, putc(i, file));
  rewind(file);
  for (int i = 0; i < 10000; ++i)
    ASSERT_EQ(i & 0xff, getc(file));
  EXPECT_EQ(EOF, getc(file));
  fclose(file);
}

TEST(stdio, fseeko_before_everything) {
  // What was read ahead is taken from the offset, which may be the least there is.
  FILE *file = tmpfile();
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0, fputs("abc", file));
  rewind(file);
  EXPECT_EQ('a', getc(file));
  errno = 0;
  EXPECT_EQ(-1, fseeko(file, INT64_MIN, SEEK_CUR));
  EXPECT_EQ(EINVAL, errno);
  EXPECT_EQ('b', getc(file));
  fclose(file);
}

TEST(stdio, tmpfile_end_of_file) {
  FILE *file = tmpfile();
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(EOF, getc(file));
  EXPECT_TRUE(feof(file));
  // Writing goes on where reading has come to the end, and isn't what clears the indicator.
  EXPECT_EQ('a', putc('a', file));
  EXPECT_TRUE(feof(file));
  EXPECT_EQ(0, fflush(file));
  EXPECT_TRUE(feof(file));
  rewind(file);
  EXPECT_FALSE(feof(file));
  EXPECT_EQ('a', getc(file));
  EXPECT_EQ(0, fclose(file));
}
