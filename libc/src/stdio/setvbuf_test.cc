// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
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

TEST(stdio, setvbuf_huge) {
  // There is no such memory, so the stream gets a buffer as others do, which this doesn't fit into.
  char *bytes = nullptr;
  size_t size = 0;
  FILE *file = open_memstream(&bytes, &size);
  ASSERT_NE(nullptr, file);
  EXPECT_EQ(0, setvbuf(file, nullptr, _IOFBF, SIZE_MAX));
  static char text[20000];
  EXPECT_EQ(1, fwrite(text, sizeof(text), 1, file));
  EXPECT_EQ(sizeof(text), size);
  fclose(file);
  free(bytes);
}
