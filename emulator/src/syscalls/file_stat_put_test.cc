// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, file_stat_put) {
  cloudabi_fd_t dir = directory();
  close(create(dir, "file"));
  make_symlink("file", dir, "link");
  make_symlink("../outside", dir, "escape");
  cloudabi_filestat_t stat = {}, result;
  stat.st_atim = 1000000000000000001;
  stat.st_mtim = 1000000000000000002;
  constexpr cloudabi_fsflags_t kBoth = CLOUDABI_FILESTAT_ATIM | CLOUDABI_FILESTAT_MTIM;
  EXPECT_EQ(0, cloudabi_sys_file_stat_put(follow(dir), "link", 4, &stat, kBoth));
  EXPECT_EQ(0, cloudabi_sys_file_stat_get(nofollow(dir), "file", 4, &result));
  EXPECT_EQ(stat.st_atim, result.st_atim);
  EXPECT_EQ(stat.st_mtim, result.st_mtim);
  EXPECT_EQ(0, cloudabi_sys_file_stat_get(nofollow(dir), "link", 4, &result));
  EXPECT_NE(stat.st_mtim, result.st_mtim);
  EXPECT_EQ(0, cloudabi_sys_file_stat_put(nofollow(dir), "link", 4, &stat, kBoth));
  EXPECT_EQ(0, cloudabi_sys_file_stat_get(nofollow(dir), "link", 4, &result));
  EXPECT_EQ(stat.st_mtim, result.st_mtim);
  EXPECT_EQ(
      0, cloudabi_sys_file_stat_put(nofollow(dir), "file", 4, &stat, CLOUDABI_FILESTAT_MTIM_NOW));
  EXPECT_EQ(0, cloudabi_sys_file_stat_get(nofollow(dir), "file", 4, &result));
  EXPECT_EQ(stat.st_atim, result.st_atim);
  EXPECT_GT(result.st_mtim, stat.st_mtim);
  EXPECT_EQ(CLOUDABI_EINVAL,
            cloudabi_sys_file_stat_put(nofollow(dir), "file", 4, &stat, CLOUDABI_FILESTAT_SIZE));
  EXPECT_EQ(CLOUDABI_EINVAL,
            cloudabi_sys_file_stat_put(nofollow(dir), "file", 4, &stat,
                                       CLOUDABI_FILESTAT_ATIM | CLOUDABI_FILESTAT_ATIM_NOW));
  EXPECT_EQ(CLOUDABI_ENOTDIR, cloudabi_sys_file_stat_put(nofollow(dir), "file/", 5, &stat, kBoth));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE,
            cloudabi_sys_file_stat_put(follow(dir), "escape", 6, &stat, kBoth));
}

TEST(syscalls, file_stat_fput) {
  cloudabi_fd_t fd = create(directory(), "file");
  cloudabi_filestat_t stat = {}, result;
  stat.st_size = 100;
  stat.st_mtim = 1000000000000000002;
  EXPECT_EQ(0, cloudabi_sys_file_stat_fput(fd, &stat, CLOUDABI_FILESTAT_SIZE));
  EXPECT_EQ(0, cloudabi_sys_file_stat_fput(fd, &stat, CLOUDABI_FILESTAT_MTIM));
  EXPECT_EQ(0, cloudabi_sys_file_stat_fget(fd, &result));
  EXPECT_EQ(100u, result.st_size);
  EXPECT_EQ(stat.st_mtim, result.st_mtim);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_stat_fput(
                                 fd, &stat, CLOUDABI_FILESTAT_SIZE | CLOUDABI_FILESTAT_MTIM));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_stat_fput(fd, &stat, 0x80));
  close(fd);
}
