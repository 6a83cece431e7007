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
