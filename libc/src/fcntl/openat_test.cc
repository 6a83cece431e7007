// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <sys/capsicum.h>
#include <sys/stat.h>
#include <unistd.h>

TEST(fcntl, openat_modes) {
  int dir = test_tmpdir();
  EXPECT_FAILS(ENOENT, openat(dir, "file", O_RDONLY));
  int fd = openat(dir, "file", O_CREAT | O_EXCL | O_WRONLY, 0666);
  ASSERT_GE(fd, 0);
  char byte = 1;
  EXPECT_EQ(1, write(fd, &byte, 1));
  EXPECT_FAILS(ENOTCAPABLE, read(fd, &byte, 1));
  EXPECT_EQ(O_WRONLY, fcntl(fd, F_GETFL) & O_ACCMODE);
  close(fd);
  EXPECT_FAILS(EEXIST, openat(dir, "file", O_CREAT | O_EXCL | O_WRONLY));
  fd = openat(dir, "file", O_RDONLY);
  ASSERT_GE(fd, 0);
  EXPECT_EQ(1, read(fd, &byte, 1));
  EXPECT_FAILS(ENOTCAPABLE, write(fd, &byte, 1));
  EXPECT_EQ(O_RDONLY, fcntl(fd, F_GETFL));
  close(fd);
  fd = openat(dir, "file", O_RDWR | O_TRUNC);
  ASSERT_GE(fd, 0);
  EXPECT_EQ(0, read(fd, &byte, 1));
  EXPECT_EQ(O_RDWR, fcntl(fd, F_GETFL) & O_ACCMODE);
  close(fd);
  EXPECT_FAILS(EINVAL, openat(dir, "file", 0));
  EXPECT_FAILS(EINVAL, openat(dir, "file", O_EXEC | O_RDONLY));
}

TEST(fcntl, openat_directories) {
  int dir = test_tmpdir();
  ASSERT_EQ(0, mkdirat(dir, "folder"));
  int fd = openat(dir, "folder", O_SEARCH | O_DIRECTORY);
  ASSERT_GE(fd, 0);
  close(openat(fd, "inside", O_CREAT | O_WRONLY));
  EXPECT_EQ(0, faccessat(dir, "folder/inside", F_OK, 0));
  close(fd);
  fd = openat(dir, "folder", O_RDONLY | O_DIRECTORY);
  ASSERT_GE(fd, 0);
  close(fd);
  EXPECT_FAILS(EISDIR, openat(dir, "folder", O_WRONLY));
  EXPECT_FAILS(EISDIR, openat(dir, "folder", O_RDWR));
  EXPECT_FAILS(ENOTDIR, openat(dir, "folder/inside", O_RDONLY | O_DIRECTORY));
  EXPECT_FAILS(ENOTDIR, openat(dir, "folder/inside/deeper", O_RDONLY));
}

TEST(fcntl, openat_links) {
  int dir = test_tmpdir();
  close(openat(dir, "file", O_CREAT | O_WRONLY));
  ASSERT_EQ(0, symlinkat("file", dir, "symbolic"));
  int fd = openat(dir, "symbolic", O_RDONLY);
  EXPECT_GE(fd, 0);
  close(fd);
  EXPECT_FAILS(ELOOP, openat(dir, "symbolic", O_RDONLY | O_NOFOLLOW));
}

TEST(fcntl, flags) {
  int fd = openat(test_tmpdir(), "file", O_CREAT | O_RDWR | O_APPEND);
  ASSERT_GE(fd, 0);
  EXPECT_EQ(O_RDWR | O_APPEND, fcntl(fd, F_GETFL));
  EXPECT_EQ(0, fcntl(fd, F_SETFL, O_NONBLOCK));
  EXPECT_EQ(O_RDWR | O_NONBLOCK, fcntl(fd, F_GETFL));
  EXPECT_EQ(FD_CLOEXEC, fcntl(fd, F_GETFD));
  EXPECT_EQ(0, fcntl(fd, F_SETFD, 0));
  EXPECT_FAILS(EINVAL, fcntl(fd, 99));
  EXPECT_EQ(0, posix_fallocate(fd, 0, 100));
  EXPECT_EQ(100, lseek(fd, 0, SEEK_END));
  EXPECT_EQ(EINVAL, posix_fallocate(fd, 0, 0));
  EXPECT_EQ(0, posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL));
  EXPECT_EQ(EINVAL, posix_fadvise(fd, 0, 0, 0));
  close(fd);
  EXPECT_FAILS(EBADF, fcntl(fd, F_GETFL));
  EXPECT_FAILS(EBADF, fcntl(fd, F_GETFD));
  EXPECT_FAILS(EBADF, fcntl(fd, F_SETFD, 0));
}
