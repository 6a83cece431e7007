// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_dup) {
  cloudabi_fd_t fd = create(directory(), "file"), copy = 0;
  ASSERT_EQ(0, cloudabi_sys_fd_dup(fd, &copy));
  EXPECT_NE(fd, copy);
  EXPECT_EQ(stat_of(fd).fs_rights_base, stat_of(copy).fs_rights_base);
  put(fd, "abc");
  cloudabi_filesize_t offset = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_seek(copy, 0, CLOUDABI_WHENCE_CUR, &offset));
  EXPECT_EQ(3u, offset);
  close(fd);
  put(copy, "d");
  close(copy);
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_dup(fd, &copy));
}
