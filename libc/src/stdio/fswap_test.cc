// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

TEST(stdio, fswap) {
  // Nobody sees this.
  EXPECT_EQ(7, fprintf(stderr, "nothing"));
  char *bytes = nullptr;
  size_t size = 0;
  FILE *file = open_memstream(&bytes, &size);
  ASSERT_NE(nullptr, file);
  fswap(stderr, file);
  errno = ENOENT;
  perror("program");
  EXPECT_STREQ("program: No such file or directory\n", bytes);
  fswap(stderr, file);
  fprintf(stderr, "nothing");
  fclose(file);
  EXPECT_STREQ("program: No such file or directory\n", bytes);
  free(bytes);
}

// What a stream without a buffer was given back moves along.
TEST(stdio, fswap_small_buffer) {
  char one[] = "1234", other[] = "abcd";
  FILE *left = fmemopen(one, 4, "r"), *right = fmemopen(other, 4, "r");
  ASSERT_NE(nullptr, left);
  ASSERT_NE(nullptr, right);
  setvbuf(left, nullptr, _IONBF, 0);
  setvbuf(right, nullptr, _IONBF, 0);
  // Before the start, so that no seek can take their place.
  EXPECT_EQ('x', ungetc('x', left));
  EXPECT_EQ('y', ungetc('y', right));
  fswap(left, right);
  EXPECT_EQ('y', getc(left));
  EXPECT_EQ('a', getc(left));
  // Where the other stream's would have stayed.
  EXPECT_EQ('p', ungetc('p', left));
  EXPECT_EQ('q', ungetc('q', left));
  EXPECT_EQ('x', getc(right));
  EXPECT_EQ('1', getc(right));
  fclose(right);
  EXPECT_EQ('q', getc(left));
  fclose(left);
}

// Programs do that at their end, to see whether all was written.
TEST(stdio, fclose_stderr) {
  FILE *file = tmpfile();
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0, fclose(stderr));
  EXPECT_EQ(7, fprintf(stderr, "nothing"));
  // Other streams are still known.
  EXPECT_EQ('x', putc('x', file));
  EXPECT_EQ(0, fflush(nullptr));
  fclose(file);
}
