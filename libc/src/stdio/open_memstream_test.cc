// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

TEST(stdio, open_memstream) {
  char *bytes = nullptr;
  size_t size = 99;
  FILE *file = open_memstream(&bytes, &size);
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0, fflush(file));
  EXPECT_STREQ("", bytes);
  EXPECT_EQ(0, size);
  for (int i = 0; i < 3000; ++i)
    ASSERT_EQ(8, fprintf(file, "%07d ", i));
  EXPECT_EQ(0, fflush(file));
  EXPECT_EQ(24000, size);
  EXPECT_EQ(size, strlen(bytes));
  EXPECT_EQ(0, memcmp(bytes + 8 * 1234, "0001234 ", 8));
  EXPECT_EQ(0, fseek(file, 3, SEEK_SET));
  EXPECT_EQ(3, size);
  EXPECT_EQ('x', putc('x', file));
  EXPECT_EQ(0, fclose(file));
  EXPECT_EQ(4, size);
  EXPECT_EQ(0, memcmp(bytes, "000x000 0000001", 15));
  free(bytes);
}
