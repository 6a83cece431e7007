// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
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
