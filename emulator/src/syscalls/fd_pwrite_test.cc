// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_pwrite) {
  cloudabi_fd_t fd = create(directory(), "file");
  put(fd, "0123456789");
  cloudabi_ciovec_t pieces[] = {{"ab", 2}, {"cd", 2}};
  size_t count = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_pwrite(fd, pieces, 2, 3, &count));
  EXPECT_EQ(4u, count);
  EXPECT_EQ(0, cloudabi_sys_fd_pwrite(fd, pieces, 1, 8, &count));
  cloudabi_filesize_t offset;
  EXPECT_EQ(0, cloudabi_sys_fd_seek(fd, 0, CLOUDABI_WHENCE_SET, &offset));
  EXPECT_READS("012abcd7ab", fd);
  close(fd);
}

// The offset counts, with `append` too.
TEST(syscalls, fd_pwrite_append) {
  cloudabi_fd_t fd = create(directory(), "file", CLOUDABI_FDFLAG_APPEND);
  put(fd, "0123456789");
  cloudabi_ciovec_t piece = {"ab", 2};
  size_t count = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_pwrite(fd, &piece, 1, 1, &count));
  EXPECT_EQ(CLOUDABI_FDFLAG_APPEND, stat_of(fd).fs_flags);
  put(fd, "X");
  cloudabi_filesize_t offset;
  EXPECT_EQ(0, cloudabi_sys_fd_seek(fd, 0, CLOUDABI_WHENCE_SET, &offset));
  EXPECT_READS("0ab3456789X", fd);
  cloudabi_ciovec_t pieces[] = {{"c", 1}, {"d", 1}};
  EXPECT_EQ(0, cloudabi_sys_fd_pwrite(fd, pieces, 2, 4, &count));
  EXPECT_EQ(2u, count);
  // Nowhere is an offset that Linux takes for the descriptor's own.
  EXPECT_EQ(CLOUDABI_EINVAL,
            cloudabi_sys_fd_pwrite(fd, pieces, 2, ~cloudabi_filesize_t{0}, &count));
  EXPECT_EQ(0, cloudabi_sys_fd_seek(fd, 0, CLOUDABI_WHENCE_SET, &offset));
  EXPECT_READS("0ab3cd6789X", fd);
  close(fd);
}
