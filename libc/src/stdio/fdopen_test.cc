// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "harness.h"

TEST(stdio, fdopen) {
  EXPECT_EQ(nullptr, fdopen(-1, "r"));
  EXPECT_EQ(EBADF, errno);
  int fds[2];
  ASSERT_EQ(0, pipe(fds));
  FILE *in = fdopen(fds[0], "r"), *out = fdopen(fds[1], "w");
  ASSERT_NE(nullptr, in);
  ASSERT_NE(nullptr, out);
  EXPECT_EQ(fds[0], fileno(in));
  EXPECT_EQ(0, fputs("text", out));
  EXPECT_EQ(0, fflush(out));
  EXPECT_EQ('t', fgetc(in));
  EXPECT_EQ(-1, ftell(in));
  EXPECT_EQ(ESPIPE, errno);
  EXPECT_EQ('t', ungetc('t', in));
  char buffer[4];
  EXPECT_EQ(4, fread(buffer, 1, 4, in));
  EXPECT_EQ(0, memcmp(buffer, "text", 4));
  EXPECT_EQ(0, fclose(out));
  EXPECT_EQ(EOF, getc(in));
  EXPECT_TRUE(feof(in));
  EXPECT_FALSE(ferror(in));
  EXPECT_EQ(0, fclose(in));
}

TEST(stdio, fdopen_mode) {
  const auto refuses = [](int fd, const char *mode) {
    errno = 0;
    return fdopen(fd, mode) == nullptr && errno == EINVAL;
  };
  int fds[2];
  ASSERT_EQ(0, pipe(fds));
  EXPECT_TRUE(refuses(fds[0], ""));
  EXPECT_TRUE(refuses(fds[0], "m+"));
  EXPECT_TRUE(refuses(fds[0], "+r"));
  // Each end of a pipe does one thing only.
  EXPECT_TRUE(refuses(fds[0], "w"));
  EXPECT_TRUE(refuses(fds[0], "a"));
  EXPECT_TRUE(refuses(fds[0], "r+"));
  EXPECT_TRUE(refuses(fds[0], "w+"));
  EXPECT_TRUE(refuses(fds[0], "a+"));
  EXPECT_TRUE(refuses(fds[1], "r"));
  EXPECT_TRUE(refuses(fds[1], "r+"));
  EXPECT_TRUE(refuses(fds[1], "w+"));
  EXPECT_TRUE(refuses(fds[1], "a+"));
  // What was refused left the descriptors alone.
  FILE *in = fdopen(fds[0], "rb"), *out = fdopen(fds[1], "wb");
  ASSERT_NE(nullptr, in);
  ASSERT_NE(nullptr, out);
  EXPECT_EQ(0, fclose(in));
  EXPECT_EQ(0, fclose(out));

  int dir = test_tmpdir();
  int file = openat(dir, "file", O_CREAT | O_WRONLY);
  ASSERT_NE(-1, file);
  EXPECT_TRUE(refuses(file, "r"));
  EXPECT_EQ(0, close(file));
  EXPECT_TRUE(refuses(dir, "r"));
}
