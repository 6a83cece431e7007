// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_pread) {
  cloudabi_fd_t fd = create(directory(), "file");
  put(fd, "0123456789");
  char a[3] = {}, b[4] = {};
  cloudabi_iovec_t one[] = {{a, 2}}, two[] = {{a, 2}, {b, 3}};
  size_t count = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_pread(fd, one, 1, 4, &count));
  EXPECT_EQ(2u, count);
  EXPECT_STREQ("45", a);
  EXPECT_EQ(0, cloudabi_sys_fd_pread(fd, two, 2, 6, &count));
  EXPECT_EQ(4u, count);
  EXPECT_STREQ("67", a);
  EXPECT_STREQ("89", b);
  EXPECT_EQ(0, cloudabi_sys_fd_pread(fd, two, 2, 10, &count));
  EXPECT_EQ(0u, count);
  EXPECT_EQ(0, cloudabi_sys_fd_pread(fd, two, 0, 0, &count));
  EXPECT_EQ(0u, count);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_pread(fd, two, 1025, 0, &count));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_pread(fd, one, 1, UINT64_MAX, &count));
  close(fd);
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_fd_pread(ends.first, one, 1, 0, &count));
  close(ends.first);
  close(ends.second);
}
