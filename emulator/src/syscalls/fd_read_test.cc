// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_read) {
  cloudabi_fd_t fd = create(directory(), "file");
  put(fd, "0123456789");
  cloudabi_filesize_t offset;
  EXPECT_EQ(0, cloudabi_sys_fd_seek(fd, 2, CLOUDABI_WHENCE_SET, &offset));
  char a[3] = {}, b[20] = {};
  cloudabi_iovec_t pieces[] = {{a, 2}, {b, 19}};
  size_t count = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_read(fd, pieces, 2, &count));
  EXPECT_EQ(8u, count);
  EXPECT_STREQ("23", a);
  EXPECT_STREQ("456789", b);
  EXPECT_EQ(0, cloudabi_sys_fd_read(fd, pieces, 2, &count));
  EXPECT_EQ(0u, count);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_read(fd, pieces, 1025, &count));
  close(fd);
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_read(fd, pieces, 2, &count));
}

TEST(syscalls, fd_read_nonblock) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  cloudabi_fdstat_t stat = stat_of(ends.first);
  stat.fs_flags = CLOUDABI_FDFLAG_NONBLOCK;
  EXPECT_EQ(0, cloudabi_sys_fd_stat_put(ends.first, &stat, CLOUDABI_FDSTAT_FLAGS));
  char byte;
  size_t count = 77;
  EXPECT_EQ(CLOUDABI_EAGAIN, read(ends.first, &byte, 1, &count));
  EXPECT_EQ(77u, count);  // On error the results are left alone.
  close(ends.first);
  close(ends.second);
}
