// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <string.h>
#include <unistd.h>

TEST(unistd, read_and_write) {
  int fd = openat(test_tmpdir(), "file", O_CREAT | O_RDWR);
  ASSERT_GE(fd, 0);
  EXPECT_EQ(5, write(fd, "Hello", 5));
  EXPECT_EQ(3, pwrite(fd, "lpe", 3, 2));
  EXPECT_EQ(5, lseek(fd, 0, SEEK_CUR));
  EXPECT_EQ(1, lseek(fd, 1, SEEK_SET));
  char buffer[10] = {};
  EXPECT_EQ(4, read(fd, buffer, sizeof(buffer)));
  EXPECT_STREQ("elpe", buffer);
  EXPECT_EQ(0, read(fd, buffer, sizeof(buffer)));
  EXPECT_EQ(2, pread(fd, buffer, 2, 0));
  EXPECT_STREQ("Help", buffer[0] == 0x48 ? "Help" : buffer);
  EXPECT_EQ(3, lseek(fd, -2, SEEK_END));
  EXPECT_FAILS(EINVAL, lseek(fd, 0, 99));
  EXPECT_FAILS(EINVAL, lseek(fd, -1, SEEK_SET));
  EXPECT_FAILS(EINVAL, pread(fd, buffer, 1, -1));
  EXPECT_EQ(0, fsync(fd));
  EXPECT_EQ(0, fdatasync(fd));
  EXPECT_EQ(0, close(fd));
  EXPECT_FAILS(EBADF, close(fd));
  EXPECT_FAILS(EBADF, read(fd, buffer, 1));
}

TEST(unistd, ftruncate) {
  int fd = openat(test_tmpdir(), "file", O_CREAT | O_RDWR);
  ASSERT_GE(fd, 0);
  EXPECT_EQ(0, ftruncate(fd, 1000));
  EXPECT_EQ(1000, lseek(fd, 0, SEEK_END));
  EXPECT_FAILS(EINVAL, ftruncate(fd, -1));
  close(fd);
}

TEST(unistd, dup) {
  int fd = openat(test_tmpdir(), "file", O_CREAT | O_RDWR);
  int other = openat(test_tmpdir(), "other", O_CREAT | O_RDWR);
  int copy = dup(fd);
  ASSERT_GE(copy, 0);
  EXPECT_EQ(1, write(copy, "a", 1));
  EXPECT_EQ(1, lseek(fd, 0, SEEK_CUR));
  EXPECT_EQ(other, dup2(fd, other));
  EXPECT_EQ(1, lseek(other, 0, SEEK_CUR));
  EXPECT_EQ(0, close(copy));
  EXPECT_FAILS(EBADF, dup2(fd, copy));
  EXPECT_FAILS(EBADF, dup(copy));
  close(fd);
  close(other);
}

TEST(unistd, pipe) {
  int fds[2];
  ASSERT_EQ(0, pipe(fds));
  char buffer[4] = {};
  EXPECT_EQ(3, write(fds[1], "abc", 3));
  EXPECT_EQ(3, read(fds[0], buffer, 3));
  EXPECT_STREQ("abc", buffer);
  EXPECT_FAILS(ENOTCAPABLE, write(fds[0], "x", 1));
  EXPECT_FAILS(ENOTCAPABLE, read(fds[1], buffer, 1));
  EXPECT_EQ(0, close(fds[1]));
  EXPECT_EQ(0, read(fds[0], buffer, 1));
  EXPECT_EQ(0, close(fds[0]));
  ASSERT_EQ(0, pipe(fds));
  EXPECT_EQ(0, close(fds[0]));
  EXPECT_FAILS(EPIPE, write(fds[1], "x", 1));
  close(fds[1]);
}
