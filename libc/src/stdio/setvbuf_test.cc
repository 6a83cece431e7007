// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "harness.h"

static size_t waiting(int fd, char *buffer, size_t size) {
  // A byte of our own at the end, so that the read can't wait for ever.
  ssize_t n = read(fd, buffer, size);
  return n < 0 ? 0 : static_cast<size_t>(n);
}

TEST(stdio, setvbuf) {
  int fds[2];
  char buffer[100], own[64];
  ASSERT_EQ(0, pipe(fds));
  FILE *out = fdopen(fds[1], "w");
  ASSERT_NE(nullptr, out);
  EXPECT_EQ(-1, setvbuf(out, nullptr, 99, 0));
  EXPECT_EQ(0, setvbuf(out, nullptr, _IONBF, 0));
  EXPECT_EQ(5, fprintf(out, "%s", "now, "));
  EXPECT_EQ(5, waiting(fds[0], buffer, sizeof(buffer)));
  EXPECT_EQ(0, setvbuf(out, nullptr, _IOLBF, 100));
  EXPECT_EQ(0, fputs("part", out));
  EXPECT_EQ('\n', putc('\n', out));
  EXPECT_EQ(0, fputs("next", out));
  EXPECT_EQ(5, waiting(fds[0], buffer, sizeof(buffer)));
  EXPECT_EQ(0, memcmp(buffer, "part\n", 5));
  EXPECT_EQ(0, fflush(out));
  EXPECT_EQ(4, waiting(fds[0], buffer, sizeof(buffer)));
  EXPECT_EQ(0, setvbuf(out, own, _IOFBF, sizeof(own)));
  EXPECT_EQ(0, fputs("all\nof it", out));
  EXPECT_EQ(0, fflush(nullptr));
  EXPECT_EQ(9, waiting(fds[0], buffer, sizeof(buffer)));
  EXPECT_EQ(0, fclose(out));
  close(fds[0]);
}
