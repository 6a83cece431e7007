// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "harness.h"

TEST(stdio, dprintf) {
  int fds[2];
  ASSERT_EQ(0, pipe(fds));
  EXPECT_EQ(11, dprintf(fds[1], "%s, %d\n", "Hello", 123));
  EXPECT_EQ(1000, dprintf(fds[1], "%1000d", 5));
  char buffer[1200];
  size_t size = 0;
  while (size < 1011) {
    ssize_t n = read(fds[0], buffer + size, sizeof(buffer) - size);
    ASSERT_GT(n, 0);
    size += static_cast<size_t>(n);
  }
  EXPECT_EQ(0, memcmp(buffer, "Hello, 123\n   ", 14));
  EXPECT_EQ('5', buffer[1010]);
  close(fds[0]);
  close(fds[1]);
}
