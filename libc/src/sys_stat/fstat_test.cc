// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

TEST(sys_stat, fstat) {
  int fd = openat(test_tmpdir(), "file", O_CREAT | O_RDWR);
  ASSERT_GE(fd, 0);
  ASSERT_EQ(3, write(fd, "abc", 3));
  struct stat attributes;
  ASSERT_EQ(0, fstat(fd, &attributes));
  EXPECT_TRUE(S_ISREG(attributes.st_mode));
  EXPECT_EQ(3, attributes.st_size);
  EXPECT_EQ(1u, attributes.st_nlink);
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  EXPECT_NEAR(now.tv_sec, attributes.st_mtime, 5);
  EXPECT_FALSE(S_TYPEISSHM(&attributes));
  struct stat again;
  ASSERT_EQ(0, fstatat(test_tmpdir(), "file", &again, 0));
  EXPECT_EQ(attributes.st_ino, again.st_ino);
  EXPECT_EQ(attributes.st_dev, again.st_dev);
  close(fd);
  EXPECT_FAILS(EBADF, fstat(fd, &attributes));
}

TEST(sys_stat, kinds) {
  struct stat attributes;
  ASSERT_EQ(0, fstat(test_tmpdir(), &attributes));
  EXPECT_TRUE(S_ISDIR(attributes.st_mode));
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  ASSERT_EQ(0, fstat(fds[0], &attributes));
  EXPECT_TRUE(S_ISSOCK(attributes.st_mode));
  close(fds[0]);
  close(fds[1]);
  int fd = shm_open(SHM_ANON, O_RDWR, 0);
  ASSERT_GE(fd, 0);
  ASSERT_EQ(0, fstat(fd, &attributes));
  EXPECT_TRUE(S_TYPEISSHM(&attributes));
  EXPECT_FALSE(S_TYPEISSEM(&attributes));
  EXPECT_FALSE(S_TYPEISMQ(&attributes));
  close(fd);
}

TEST(sys_stat, times) {
  int dir = test_tmpdir();
  int fd = openat(dir, "file", O_CREAT | O_RDWR);
  struct timespec times[2] = {{100, 5000}, {200, 6000}};
  ASSERT_EQ(0, futimens(fd, times));
  struct stat attributes;
  ASSERT_EQ(0, fstat(fd, &attributes));
  EXPECT_EQ(100, attributes.st_atim.tv_sec);
  EXPECT_EQ(5000, attributes.st_atim.tv_nsec);
  EXPECT_EQ(200, attributes.st_mtim.tv_sec);
  EXPECT_EQ(6000, attributes.st_mtim.tv_nsec);
  times[0].tv_nsec = UTIME_OMIT;
  times[1] = {300, 0};
  ASSERT_EQ(0, utimensat(dir, "file", times, 0));
  ASSERT_EQ(0, fstat(fd, &attributes));
  EXPECT_EQ(100, attributes.st_atim.tv_sec);
  EXPECT_EQ(300, attributes.st_mtim.tv_sec);
  times[0].tv_nsec = UTIME_NOW;
  times[1].tv_nsec = UTIME_OMIT;
  ASSERT_EQ(0, utimensat(dir, "file", times, 0));
  ASSERT_EQ(0, fstat(fd, &attributes));
  EXPECT_GT(attributes.st_atim.tv_sec, 1000000);
  EXPECT_EQ(300, attributes.st_mtim.tv_sec);
  EXPECT_EQ(0, futimens(fd, nullptr));
  times[0].tv_nsec = -7;
  EXPECT_FAILS(EINVAL, futimens(fd, times));
  close(fd);
}

TEST(sys_stat, mkdirat) {
  EXPECT_EQ(0, mkdirat(test_tmpdir(), "folder", 0755));
  EXPECT_FAILS(EEXIST, mkdirat(test_tmpdir(), "folder"));
  EXPECT_FAILS(ENOENT, mkdirat(test_tmpdir(), "none/folder"));
}
