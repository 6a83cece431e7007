// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "harness.h"

// What a stream read ahead is given back to those who share its descriptor's offset.
TEST(stdio, fclose_read_ahead) {
  int fd = openat(test_tmpdir(), "shared", O_CREAT | O_RDWR);
  ASSERT_GE(fd, 0);
  EXPECT_EQ(10, write(fd, "0123456789", 10));
  EXPECT_EQ(0, lseek(fd, 0, SEEK_SET));
  int other = dup(fd);
  FILE *file = fdopen(fd, "r");
  ASSERT_NE(nullptr, file);
  EXPECT_EQ('0', getc(file));
  EXPECT_EQ('1', getc(file));
  EXPECT_EQ(0, fclose(file));
  EXPECT_EQ(2, lseek(other, 0, SEEK_CUR));
  close(other);
}
