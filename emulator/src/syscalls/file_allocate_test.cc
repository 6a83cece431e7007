// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, file_allocate) {
  cloudabi_fd_t fd = create(directory(), "file");
  EXPECT_EQ(0, cloudabi_sys_file_allocate(fd, 100, 900));
  cloudabi_filestat_t stat;
  EXPECT_EQ(0, cloudabi_sys_file_stat_fget(fd, &stat));
  EXPECT_EQ(1000u, stat.st_size);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_allocate(fd, 0, 0));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_allocate(fd, UINT64_MAX, 10));
  close(fd);
}
