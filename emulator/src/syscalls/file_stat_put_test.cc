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

// `..` designates a directory like any other name, as long as it doesn't lead out.
TEST(syscalls, file_stat_put_dotdot) {
  cloudabi_fd_t dir = directory(), sub;
  make_directory(dir, "sub");
  make_directory(dir, "sub/deep");
  make_symlink("deep/..", dir, "sub/link");
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY, kAll, &sub));
  cloudabi_filestat_t stat = {}, result;
  const char *const paths[] = {"deep/..", "deep/../", "./deep/..//", "deep/../deep/.."};
  for (const char *path : paths) {
    stat.st_mtim += 1000000000;
    EXPECT_EQ(0, cloudabi_sys_file_stat_put(nofollow(sub), path, strlen(path), &stat,
                                            CLOUDABI_FILESTAT_MTIM));
    EXPECT_EQ(0, cloudabi_sys_file_stat_get(nofollow(dir), "sub", 3, &result));
    EXPECT_EQ(stat.st_mtim, result.st_mtim);
  }
  stat.st_mtim += 1000000000;
  EXPECT_EQ(0, cloudabi_sys_file_stat_put(follow(sub), "link", 4, &stat, CLOUDABI_FILESTAT_MTIM));
  EXPECT_EQ(0, cloudabi_sys_file_stat_get(nofollow(dir), "sub", 3, &result));
  EXPECT_EQ(stat.st_mtim, result.st_mtim);
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE,
            cloudabi_sys_file_stat_put(nofollow(sub), "..", 2, &stat, CLOUDABI_FILESTAT_MTIM));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_file_stat_put(nofollow(sub), "deep/../..", 10, &stat,
                                                             CLOUDABI_FILESTAT_MTIM));
  close(sub);
}

// As many links as when a file is opened.
TEST(syscalls, file_stat_put_many_links) {
  cloudabi_fd_t dir = directory(), fd;
  close(create(dir, "a"));
  char name[] = "a", previous[] = "a";
  for (int i = 0; i < 40; ++i) {
    ++name[0];
    make_symlink(previous, dir, name);
    previous[0] = name[0];
  }
  cloudabi_filestat_t stat = {};
  EXPECT_EQ(0, cloudabi_sys_file_stat_put(follow(dir), name, 1, &stat, CLOUDABI_FILESTAT_MTIM));
  EXPECT_EQ(0, open(follow(dir), name, 0, CLOUDABI_RIGHT_FD_READ, &fd));
  close(fd);
  make_symlink(name, dir, "more");
  EXPECT_EQ(CLOUDABI_ELOOP,
            cloudabi_sys_file_stat_put(follow(dir), "more", 4, &stat, CLOUDABI_FILESTAT_MTIM));
  EXPECT_EQ(CLOUDABI_ELOOP, open(follow(dir), "more", 0, CLOUDABI_RIGHT_FD_READ, &fd));
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
