// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_stat_put_rights) {
  cloudabi_fd_t fd = create(directory(), "file");
  cloudabi_fdstat_t stat = stat_of(fd);
  cloudabi_rights_t all = stat.fs_rights_base;
  stat.fs_rights_base = all & ~CLOUDABI_RIGHT_FD_WRITE;
  EXPECT_EQ(0, cloudabi_sys_fd_stat_put(fd, &stat, CLOUDABI_FDSTAT_RIGHTS));
  size_t count;
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, write(fd, "x", &count));
  // What is gone doesn't come back.
  stat.fs_rights_base = all;
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_fd_stat_put(fd, &stat, CLOUDABI_FDSTAT_RIGHTS));
  EXPECT_EQ(all & ~CLOUDABI_RIGHT_FD_WRITE, stat_of(fd).fs_rights_base);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_stat_put(fd, &stat, 0x80));
  close(fd);
}

TEST(syscalls, fd_stat_put_inheriting) {
  cloudabi_fd_t fd;
  make_directory(directory(), "sub");
  ASSERT_EQ(0, open(nofollow(directory()), "sub", CLOUDABI_O_DIRECTORY, kAll, &fd));
  cloudabi_fdstat_t stat = stat_of(fd);
  stat.fs_rights_inheriting = CLOUDABI_RIGHT_FD_READ;
  EXPECT_EQ(0, cloudabi_sys_fd_stat_put(fd, &stat, CLOUDABI_FDSTAT_RIGHTS));
  cloudabi_fd_t file;
  cloudabi_fdstat_t wanted = {};
  wanted.fs_rights_base = CLOUDABI_RIGHT_FD_WRITE;
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE,
            cloudabi_sys_file_open(nofollow(fd), "f", 1, CLOUDABI_O_CREAT, &wanted, &file));
  close(fd);
}

TEST(syscalls, fd_stat_put_flags) {
  cloudabi_fd_t fd = create(directory(), "file");
  cloudabi_fdstat_t stat = stat_of(fd);
  stat.fs_flags = CLOUDABI_FDFLAG_APPEND | CLOUDABI_FDFLAG_NONBLOCK;
  EXPECT_EQ(0, cloudabi_sys_fd_stat_put(fd, &stat, CLOUDABI_FDSTAT_FLAGS));
  EXPECT_EQ(CLOUDABI_FDFLAG_APPEND | CLOUDABI_FDFLAG_NONBLOCK, stat_of(fd).fs_flags);
  stat.fs_flags = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_stat_put(fd, &stat, CLOUDABI_FDSTAT_FLAGS));
  EXPECT_EQ(0, stat_of(fd).fs_flags);
  stat.fs_flags = CLOUDABI_FDFLAG_SYNC;
  EXPECT_EQ(CLOUDABI_ENOTSUP, cloudabi_sys_fd_stat_put(fd, &stat, CLOUDABI_FDSTAT_FLAGS));
  stat.fs_flags = 0x100;
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_stat_put(fd, &stat, CLOUDABI_FDSTAT_FLAGS));
  close(fd);
}
