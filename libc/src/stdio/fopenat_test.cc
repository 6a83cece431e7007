// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "harness.h"

TEST(stdio, fopenat) {
  int directory = test_tmpdir();
  errno = 0;
  EXPECT_EQ(nullptr, fopenat(directory, "file", "r"));
  EXPECT_EQ(ENOENT, errno);
  EXPECT_EQ(nullptr, fopenat(directory, "file", "?"));
  EXPECT_EQ(EINVAL, errno);

  FILE *file = fopenat(directory, "file", "w");
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(6, fprintf(file, "%s", "first\n"));
  EXPECT_EQ(EOF, getc(file));
  EXPECT_TRUE(ferror(file));
  EXPECT_EQ(0, fclose(file));
  EXPECT_EQ(nullptr, fopenat(directory, "file", "wx"));
  EXPECT_EQ(EEXIST, errno);

  file = fopenat(directory, "file", "a");
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0, fputs("second\n", file));
  EXPECT_EQ(13, ftell(file));
  EXPECT_EQ(0, fclose(file));

  file = fopenat(directory, "file", "r+");
  ASSERT_NE(nullptr, file);
  char line[20];
  EXPECT_STREQ("first\n", fgets(line, sizeof(line), file));
  EXPECT_EQ(6, ftell(file));
  // After a position was asked for, the direction may change.
  EXPECT_EQ(0, fseek(file, 0, SEEK_CUR));
  EXPECT_EQ('S', putc('S', file));
  EXPECT_EQ(7, ftell(file));
  rewind(file);
  char all[20];
  EXPECT_EQ(13, fread(all, 1, sizeof(all), file));
  EXPECT_EQ(0, memcmp(all, "first\nSecond\n", 13));
  EXPECT_TRUE(feof(file));
  EXPECT_EQ(0, fclose(file));
}

TEST(stdio, fseeko) {
  FILE *file = fopenat(test_tmpdir(), "large", "w+");
  ASSERT_NE(nullptr, file);
  for (int i = 0; i < 5000; ++i)
    ASSERT_EQ(9, fprintf(file, "%08d\n", i));
  for (int i = 4999; i >= 0; i -= 7) {
    ASSERT_EQ(0, fseeko(file, i * 9, SEEK_SET));
    int value = -1;
    ASSERT_EQ(1, fscanf(file, "%d", &value));
    ASSERT_EQ(i, value);
    ASSERT_EQ(i * 9 + 8, ftello(file));
  }
  EXPECT_EQ(0, fseeko(file, -9, SEEK_END));
  fpos_t position;
  EXPECT_EQ(0, fgetpos(file, &position));
  EXPECT_EQ('0', getc(file));
  EXPECT_EQ(0, fsetpos(file, &position));
  char line[20];
  EXPECT_STREQ("00004999\n", fgets(line, sizeof(line), file));
  EXPECT_EQ(-1, fseeko(file, -1, SEEK_SET));
  EXPECT_EQ(0, fclose(file));
}
