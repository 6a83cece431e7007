// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "harness.h"

TEST(stdio, fmemopen) {
  char memory[8] = "abc";
  FILE *file = fmemopen(memory, sizeof(memory), "a+");
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0, fputs("de", file));
  EXPECT_EQ(0, fflush(file));
  EXPECT_STREQ("abcde", memory);
  rewind(file);
  EXPECT_EQ('a', getc(file));
  fclose(file);

  file = fmemopen(memory, sizeof(memory), "w");
  ASSERT_NE(nullptr, file);
  EXPECT_STREQ("", memory);
  EXPECT_EQ(0, fputs("0123456789", file));
  EXPECT_EQ(EOF, fflush(file));
  EXPECT_EQ(ENOSPC, errno);
  fclose(file);
  EXPECT_EQ(0, memcmp(memory, "0123456", 8));

  file = fmemopen(nullptr, 10, "w+");
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0, fputs("xyz", file));
  EXPECT_EQ(0, fseek(file, 1, SEEK_SET));
  EXPECT_EQ('y', getc(file));
  EXPECT_EQ(-1, fseek(file, 11, SEEK_SET));
  EXPECT_EQ(-1, fileno(file));
  fclose(file);
}

TEST(stdio, fmemopen_full) {
  // The last byte is the terminator's when a stream is open for writing only, and no other.
  const char *const modes[] = {"w", "a", "wb", "w+", "a+", "r+"};
  for (const char *mode : modes) {
    char memory[5] = "";
    FILE *file = fmemopen(memory, 4, mode);
    ASSERT_NE(nullptr, file);
    memory[4] = 'x';
    EXPECT_EQ(0, fputs("abcd", file));
    EXPECT_EQ(0, fclose(file));
    EXPECT_EQ(0, memcmp(memory, strchr(mode, '+') == nullptr ? "abc\0x" : "abcdx", 5));
  }
}
