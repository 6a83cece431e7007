// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_create1) {
  cloudabi_fd_t fd;
  ASSERT_EQ(0, cloudabi_sys_fd_create1(CLOUDABI_FILETYPE_SHARED_MEMORY, &fd));
  EXPECT_EQ(CLOUDABI_FILETYPE_SHARED_MEMORY, stat_of(fd).fs_filetype);
  cloudabi_filestat_t stat = {};
  stat.st_size = 8192;
  EXPECT_EQ(0, cloudabi_sys_file_stat_fput(fd, &stat, CLOUDABI_FILESTAT_SIZE));
  EXPECT_EQ(0, cloudabi_sys_file_stat_fget(fd, &stat));
  EXPECT_EQ(8192u, stat.st_size);
  EXPECT_EQ(CLOUDABI_FILETYPE_SHARED_MEMORY, stat.st_filetype);
  close(fd);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_create1(CLOUDABI_FILETYPE_REGULAR_FILE, &fd));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_create1(CLOUDABI_FILETYPE_SOCKET_STREAM, &fd));
}
