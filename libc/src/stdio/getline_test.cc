// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

TEST(stdio, getline) {
  char text[] = "one\n\ntwo;three";
  FILE *file = fmemopen(text, strlen(text), "r");
  ASSERT_NE(nullptr, file);
  char *line = nullptr;
  size_t capacity = 0;
  EXPECT_EQ(4, getline(&line, &capacity, file));
  EXPECT_STREQ("one\n", line);
  EXPECT_EQ(1, getline(&line, &capacity, file));
  EXPECT_EQ(4, getdelim(&line, &capacity, ';', file));
  EXPECT_STREQ("two;", line);
  EXPECT_EQ(5, getline(&line, &capacity, file));
  EXPECT_STREQ("three", line);
  EXPECT_EQ(-1, getline(&line, &capacity, file));
  EXPECT_TRUE(feof(file));
  free(line);
  fclose(file);
}
