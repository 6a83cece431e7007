// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "harness.h"

TEST(stdio, renameat) {
  int directory = test_tmpdir();
  EXPECT_FAILS(ENOENT, renameat(directory, "old", directory, "new"));
  close(openat(directory, "old", O_CREAT | O_WRONLY));
  EXPECT_EQ(0, renameat(directory, "old", directory, "new"));
  EXPECT_EQ(0, faccessat(directory, "new", F_OK, 0));
}
