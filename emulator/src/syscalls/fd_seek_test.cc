// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_seek) {
  cloudabi_fd_t fd = create(directory(), "file");
  put(fd, "0123456789");
  cloudabi_filesize_t offset = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_seek(fd, -3, CLOUDABI_WHENCE_END, &offset));
  EXPECT_EQ(7u, offset);
  EXPECT_EQ(0, cloudabi_sys_fd_seek(fd, -2, CLOUDABI_WHENCE_CUR, &offset));
  EXPECT_EQ(5u, offset);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_seek(fd, -6, CLOUDABI_WHENCE_CUR, &offset));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_seek(fd, 0, 9, &offset));
  EXPECT_EQ(5u, offset);

  // Telling needs less than moving.
  cloudabi_fdstat_t stat = stat_of(fd);
  stat.fs_rights_base = CLOUDABI_RIGHT_FD_TELL;
  EXPECT_EQ(0, cloudabi_sys_fd_stat_put(fd, &stat, CLOUDABI_FDSTAT_RIGHTS));
  EXPECT_EQ(0, cloudabi_sys_fd_seek(fd, 0, CLOUDABI_WHENCE_CUR, &offset));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_fd_seek(fd, 1, CLOUDABI_WHENCE_CUR, &offset));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_fd_seek(fd, 0, CLOUDABI_WHENCE_SET, &offset));
  close(fd);
}
